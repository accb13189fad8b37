import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReview, isSent, panelOf } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

async function memoOf(title: string): Promise<number> {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `${title}, ${Date.now()}`, [
    { account: 'retail', role: 'APPROVER' },
    { account: 'decider', role: 'DECIDER' },
  ])
  await author.close()
  return memo
}

test('what was decided stays on the page of a memo that is reopened', async () => {
  const memo = await memoOf('Decided and reopened')
  const decider = await Visitor.signedIn(browser, 'Decider')
  const { page } = decider
  await page.goto(`/m/${memo}?do=decide`)
  const decision = panelOf(page, 'Decide')
  await decision.getByRole('radio', { name: 'Rejected' }).check()
  await decision.getByRole('textbox', { name: 'Rationale' }).fill('Not this year.')
  await page.keyboard.press('Control+Enter')
  await isSent(page)
  await command(page, `/memos/${memo}/reopening`, { reason: 'A supplier dropped out.' })
  const past = page.getByRole('region', { name: 'Decided before' })
  await past.getByText(/^Rejected on .*, reopened on .* by Decider because$/).waitFor()
  await past.getByText('A supplier dropped out.').waitFor()
  expect(await page.getByText('Why it').count()).toBe(0)
  await past.getByText('What Decider had decided on revision 1').click()
  await past.getByText('Not this year.').waitFor()
  await decider.expectAccessible()
  await decider.close()
})

test('a memo and the one that takes its place lead to each other', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const [old, newer] = [await memoOf('The old plan'), await memoOf('The new plan')]
  const decider = await Visitor.signedIn(browser, 'Decider')
  const details = (number: number) =>
    decider.page.evaluate(
      async (path) =>
        (await fetch(path)).json() as Promise<{ revisions: { contentHash: string }[] }>,
      `/api/memos/${number}`,
    )
  const { revisions } = await details(old)
  await command(decider.page, `/memos/${old}/decision`, {
    revision: 1,
    contentHash: revisions.at(-1)?.contentHash,
    outcome: 'REJECTED',
    rationale: 'Not this year.',
  })
  await decider.close()
  await command(page, `/memos/${old}/supersession`, { successor: String(newer), reason: 'Anew.' })
  await page.goto(`/m/${old}`)
  await page.getByRole('link', { name: new RegExp(`^memo ${newer}, The new plan`) }).click()
  await page.waitForURL(`**/m/${newer}`)
  const replaced = page.getByRole('region', { name: 'It replaces' })
  await replaced.getByRole('link', { name: new RegExp(`^memo ${old}, The old plan`) }).click()
  await page.waitForURL(`**/m/${old}`)
  await author.close()
})
