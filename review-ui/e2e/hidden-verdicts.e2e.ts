import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReviewUnder, isSent, panelOf } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

test('an approver sees who has answered, and what once they have given their verdict', async () => {
  const name = `Hidden verdicts ${Date.now()}`
  const admin = await Visitor.signedIn(browser, 'Administrator')
  await admin.page.goto('/policies')
  await admin.page.getByRole('button', { name: 'Compose a policy' }).click()
  await admin.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await admin.page.getByRole('combobox', { name: 'Add a rule' }).click()
  await admin.page.getByRole('option', { name: 'Verdicts are hidden' }).click()
  await admin.page
    .getByRole('status', { name: 'What these rules say' })
    .getByText('no approver is told the verdicts of others before giving their own')
    .waitFor()
  await admin.page.getByRole('textbox', { name: 'Reason' }).fill('Everybody thinks first.')
  await admin.page.getByRole('button', { name: 'Define' }).click()
  await admin.page.getByRole('heading', { name }).waitFor()

  const author = await Visitor.signedIn(browser, 'Author')
  const title = 'A memo to think about alone'
  const { number, contentHash } = await inReviewUnder(name, admin.page, author.page, title, [
    'retail',
    'finance',
  ])
  await author.close()
  await admin.close()

  const finance = await Visitor.signedIn(browser, 'Finance executive')
  await command(finance.page, `/memos/${number}/verdicts`, {
    revision: 1,
    contentHash,
    verdict: 'DISAGREE_AND_COMMIT',
    reason: 'The night is too dear.',
  })
  await finance.close()

  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const { page } = retail
  await page.goto(`/m/${number}`)
  const review = page.getByRole('complementary', { name: 'The review' })
  await review.getByText('Has answered; what is hidden until you give your verdict.').waitFor()
  await review.getByText(/Hidden until you give your verdict: Approvers assent/).waitFor()
  expect(await page.getByText('too dear').count()).toBe(0)
  await retail.expectAccessible()
  await page.goto(`/m/${number}/history`)
  await page.getByText(/are left out here until you have given your own verdict/).waitFor()
  expect(await page.getByText('disagrees and commits').count()).toBe(0)

  await page.goto(`/m/${number}?do=verdict`)
  const panel = panelOf(page, 'Give your verdict')
  await panel.getByText(/You see what others have said once you have given your verdict/).waitFor()
  await panel.getByRole('radio', { name: 'Agree', exact: true }).click()
  await panel.getByRole('button', { name: 'Agree', exact: true }).click()
  await isSent(page)
  await review.getByText('The night is too dear.').waitFor()
  expect(await review.getByText(/Hidden until you give your verdict/).count()).toBe(0)
  await retail.close()
})
