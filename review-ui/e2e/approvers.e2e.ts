import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, isSent, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

test('whoever was asked and removed is named to the decider, who confirms it at a one-way door', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { number } = await command(author.page, '/memos', {
    title: 'A memo whose approvers change',
    restricted: false,
  })
  const { contentHash } = await submitRevision(
    author.page,
    number,
    0,
    text('Open a night shift in May.'),
    'First text',
  )
  await command(author.page, `/memos/${number}/review`, {
    door: 'ONE_WAY',
    due: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    participants: [
      { account: 'retail', role: 'APPROVER' },
      { account: 'finance', role: 'APPROVER' },
      { account: 'decider', role: 'DECIDER' },
    ],
  })

  await author.page.goto(`/m/${number}`)
  await author.page.getByRole('button', { name: 'Remove Finance executive' }).click()
  const remove = author.page.getByRole('button', { name: 'Remove', exact: true })
  await author.page.getByText('Write the reason.').waitFor()
  expect(await remove.isDisabled()).toBe(true)
  await author.page.getByRole('textbox', { name: 'Reason' }).fill('On leave until May.')
  await remove.click()
  await author.page
    .getByText(/Finance executive was asked, and removed by Author on .*“On leave until May\.”/)
    .first()
    .waitFor()
  await author.close()

  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const bound = { revision: 1, contentHash }
  await command(retail.page, `/memos/${number}/readings`, { ...bound, pages: [1], seconds: 60 })
  await command(retail.page, `/memos/${number}/verdicts`, { ...bound, verdict: 'AGREE' })
  await retail.close()

  const decider = await Visitor.signedIn(browser, 'Decider')
  const { page } = decider
  await page.goto(`/m/${number}?do=decide`)
  await page.getByRole('heading', { name: 'Approvers since the review was opened' }).waitFor()
  await page.getByRole('radio', { name: 'Approved' }).click()
  await page.getByRole('textbox', { name: 'Rationale' }).fill('The numbers hold.')
  await page.getByText('Confirm that you have seen how the approvers changed.').waitFor()
  await page.getByRole('checkbox', { name: /I have seen how the approvers changed/ }).check()
  await decider.expectAccessible()
  await page.getByRole('button', { name: 'Decide: approved' }).click()
  await isSent(page)
  // rules that are met are folded
  await page
    .getByText(/Finance executive was asked, and removed by Author/)
    .first()
    .waitFor({ state: 'attached' })
  await decider.close()
})
