import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReview, submitRevision, text } from './session'

let browser: Browser
let memo = 0

beforeAll(async () => {
  browser = await launch()
  const author = await Visitor.signedIn(browser, 'Author')
  memo = await inReview(author.page, 'A memo that is looked back on', [
    { account: 'retail', role: 'APPROVER' },
    { account: 'decider', role: 'DECIDER' },
  ])
  const objection = await objected(memo)
  await submitRevision(author.page, memo, 1, text('Open a night shift in June.'), 'Later')
  await command(author.page, `/memos/${memo}/objections/${objection}/answer`, {
    answer: 'The deputy of the day shift leads it.',
  })
  await author.close()
})

afterAll(() => browser.close())

/** Retail objects to the newest revision. */
async function objected(number: number): Promise<string> {
  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const { revisions } = await details(retail.page, number)
  const { version } = await command(retail.page, `/memos/${number}/objections`, {
    revision: revisions.at(-1)?.revision,
    contentHash: revisions.at(-1)?.contentHash,
    statement: 'Nobody says who leads the shift.',
  })
  const { objections } = await details(retail.page, number, version)
  await retail.close()
  return objections[0]?.objectionId ?? ''
}

interface Details {
  revisions: { revision: number; contentHash: string }[]
  objections: { objectionId: string }[]
}

function details(page: Page, number: number, atLeast = 0): Promise<Details> {
  return page.evaluate(
    async (path) => (await fetch(path)).json() as Promise<Details>,
    `/api/memos/${number}?atLeast=${atLeast}`,
  )
}

describe('an auditor', () => {
  test('steps back to an earlier event and can change nothing', async () => {
    const auditor = await Visitor.signedIn(browser, 'Auditor')
    const { page } = auditor
    await page.goto(`/m/${memo}/history`)
    await page
      .getByRole('button', { name: /Retail executive objected to revision 1/ })
      .first()
      .click()
    await page.getByText(/Event \d+ of \d+/).waitFor()
    const objections = page.getByRole('region', { name: 'Objections' })
    await objections.getByText('Nobody says who leads the shift.').waitFor()
    await page.getByText('The deputy of the day shift leads it.').waitFor({ state: 'hidden' })
    await page.keyboard.press('Home')
    await page.getByText('At this moment the memo had no text yet.').waitFor()
    await page.keyboard.press('End')
    await page.getByText('The deputy of the day shift leads it.').waitFor()
    // The memo's own text has a heading of its own.
    expect(await page.locator('h1:not(article h1)').count()).toBe(1)
    await auditor.expectAccessible()

    await page.goto(`/m/${memo}?do=decide`)
    await page.getByText('Auditors read everything and change nothing.').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Give verdict' }).count()).toBe(0)
    await auditor.close()
  })

  test('reads an earlier revision of a past moment, and compares it, without leaving that moment', async () => {
    const auditor = await Visitor.signedIn(browser, 'Auditor')
    const { page } = auditor
    await page.goto(`/m/${memo}/history`)
    const event = await page.getByRole('heading', { name: /^Event/ }).innerText()
    await page.getByRole('article', { name: /revision 2$/ }).waitFor()
    await page.getByRole('button', { name: /^Revision 1 of/ }).click()
    await page.getByRole('article', { name: /revision 1$/ }).waitFor()
    await page.getByRole('button', { name: /^Revision 2 of/ }).click({ modifiers: ['Shift'] })
    await page.getByRole('article', { name: /[Rr]evision 1 to 2/ }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('article', { name: /revision 1$/ }).waitFor()
    expect(await page.getByRole('heading', { name: /^Event/ }).innerText()).toBe(event)
    await auditor.close()
  })

  test('has most of a small window for the memo', async () => {
    const auditor = await Visitor.signedIn(browser, 'Auditor', 375, 'dark')
    const { page } = auditor
    await page.goto(`/m/${memo}/history`)
    await page
      .getByRole('article', { name: /revision 2$/ })
      .evaluate((article) => article.scrollIntoView())
    const title = page.getByRole('heading', { name: /^Event/ })
    expect((await title.boundingBox())?.y).toBeLessThan(0)
    await auditor.expectAccessible()
    await auditor.close()
  })
})
