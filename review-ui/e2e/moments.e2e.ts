import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReview } from './session'

const TITLE = `A memo that takes longer ${Date.now()}`

let browser: Browser
let memo = 0

beforeAll(async () => {
  browser = await launch()
  const author = await Visitor.signedIn(browser, 'Author')
  memo = await inReview(author.page, TITLE, [
    { account: 'retail', role: 'APPROVER' },
    { account: 'decider', role: 'DECIDER' },
  ])
  await author.close()
})

afterAll(() => browser.close())

/** A day of the reader's calendar, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a review that takes longer', () => {
  test('is extended by its owner, who follows a link, and not to an earlier date', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    await page.goto(`/m/${memo}?do=extend`)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('The review is not overdue').waitFor()
    expect(await dialog.getByRole('radio', { name: 'Ask for the decision' }).isDisabled()).toBe(
      true,
    )
    await dialog.getByLabel('Due on').fill(inDays(3))
    await dialog.getByLabel('Reason').fill('Retail is away for a week.')
    await dialog.getByRole('button', { name: 'Extend the review' }).click()
    await dialog.getByText('The new due date must be later than the present one.').waitFor()
    await author.expectAccessible()

    await dialog.getByLabel('Due on').fill(inDays(20))
    await dialog.getByRole('button', { name: 'Extend the review' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.goto(`/m/${memo}/history`)
    await page
      .getByRole('button', { name: /extended the review to .*Retail is away/ })
      .first()
      .waitFor()
    await author.close()
  })

  test('is not for others to extend', async () => {
    const retail = await Visitor.signedIn(browser, 'Retail executive')
    await retail.page.goto(`/m/${memo}?do=extend`)
    await retail.page.getByText(/Only .* may extend the review/).waitFor()
    expect(await retail.page.getByRole('dialog').count()).toBe(0)
    await retail.close()
  })
})

describe('a review that is overdue', () => {
  test('says so to everybody, and its owner asks for the decision', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const title = `A memo that is late ${Date.now()}`
    const participants = [
      { account: 'retail', role: 'APPROVER' },
      { account: 'decider', role: 'DECIDER' },
    ]
    const late = await inReview(author.page, title, participants, 2_000)
    await page.goto(`/m/${late}`)
    // The page is live: it says so when the date passes, without being loaded anew.
    const deadline = page.getByRole('region', { name: 'Due date' })
    await deadline.getByText(/^Overdue since/).waitFor({ timeout: 40_000 })
    await page.goto('/board')
    await page.getByRole('article', { name: title }).getByText('Overdue', { exact: true }).waitFor()

    await page.goto(`/m/${late}`)
    await page.getByRole('link', { name: 'Extend the review or ask for the decision' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Ask for the decision' }).click()
    await dialog.getByLabel('Reason').fill('Retail is away; the shift is to begin.')
    await dialog.getByRole('button', { name: 'Ask for the decision' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await author.close()

    const decider = await Visitor.signedIn(browser, 'Decider')
    await decider.page.goto(`/m/${late}`)
    await decider.page
      .getByRole('region', { name: 'Due date' })
      .getByText('Retail is away; the shift is to begin.')
      .waitFor()
    await decider.expectAccessible()
    await decider.close()
  })
})

describe('a moment of the past', () => {
  test('is one for the history, the board and the list', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    await page.goto(`/m/${memo}/history`)
    await page.getByRole('heading', { name: /^Event/ }).waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.waitForURL(/index=\d+/)
    await page.getByText('At this moment the memo had no text yet.').waitFor()

    await page.getByRole('link', { name: 'Board at this moment' }).click()
    const banner = page.getByRole('complementary', { name: 'A moment of the past' })
    await banner.getByText(/^As of .* \(entry \d+ of the log\)/).waitFor()
    const card = page.getByRole('article', { name: TITLE, exact: true })
    await card.getByText('no text yet').waitFor()
    await command(page, `/memos/${memo}/coauthors`, { account: 'finance' })
    await author.expectAccessible()
    await card.getByText('no text yet').waitFor()
    await card.getByRole('link').click()
    await page.getByRole('heading', { name: /^Event 1 of/ }).waitFor()

    await page.getByRole('link', { name: 'Memos at this moment' }).click()
    await banner.waitFor()
    await page.getByRole('searchbox').fill(TITLE)
    await page.waitForURL(/q=.*index=\d+/)
    await page.getByText('no text yet').first().waitFor()
    await author.expectAccessible()
    await banner.getByRole('link', { name: 'Back to now' }).click()
    await banner.waitFor({ state: 'hidden' })
    await page
      .getByText(/revision 1/)
      .first()
      .waitFor()
    await author.close()
  })

  test('that has not come yet is refused in a sentence', async () => {
    const auditor = await Visitor.signedIn(browser, 'Auditor')
    await auditor.page.goto('/board?index=999999999')
    await auditor.page.getByText('As of entry 999999999 of the log.').waitFor()
    await auditor.page.getByText(/^The log has the entries 1 to/).waitFor()
    await auditor.page.getByRole('link', { name: 'Back to now' }).click()
    await auditor.page.getByRole('article').first().waitFor()
    await auditor.close()
  })
})

describe('how the system is', () => {
  test('is for administrators to see', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator')
    const { page } = admin
    await page.getByRole('button', { name: /account and settings/ }).click()
    await page.getByRole('menuitem', { name: 'System' }).click()
    await page.getByRole('heading', { name: 'What is let in at once' }).waitFor()
    await page.getByText(/^\d+ of 48 in use/).waitFor()
    await page.getByText('All is well: every group is up to date.').waitFor()
    await page
      .getByText(/It is drawn up to entry \d+ of \d+/)
      .first()
      .waitFor()
    await admin.expectAccessible()
    await admin.close()
  })

  test('says at which event a group stands still, since when, and why', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator', 375)
    const { page } = admin
    const error = `java.lang.IllegalStateException: no such revision\n${'\tat io.sixpager.memo.details.MemoDetails.of(MemoDetails.java)\n'.repeat(60)}`
    const failure = { logIndex: 42, since: '2026-03-01T09:00:00Z', event: 'VerdictGiven', error }
    await page.route('**/api/projections', (route) =>
      route.fulfill({
        json: { groups: [{ name: 'memo', version: 3, logIndex: 41, head: 50, failure }] },
      }),
    )
    await page.goto('/system')
    await page.getByText('1 group stands still.').waitFor()
    await page.getByText(/It has stood still since 1 Mar 2026/).waitFor()
    await page
      .getByRole('region', { name: 'The error of memo' })
      .getByText('no such revision')
      .waitFor()
    await page.getByRole('button', { name: 'Copy the error' }).waitFor()
    await admin.expectAccessible()
    await admin.close()
  })

  test('is refused to others', async () => {
    const retail = await Visitor.signedIn(browser, 'Retail executive')
    await retail.page.goto('/system')
    await retail.page.getByText('Only administrators may see how the system is.').waitFor()
    await retail.close()
  })
})
