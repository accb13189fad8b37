import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
import { command, inReview, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'decider', role: 'DECIDER' },
]
const ASK = 'Open a night shift in May.'
const TWICE = `${text('Nothing.')}\n${ASK} They came.\n\n## Later\n\nIt grew. ${ASK}\n`

/** Retail has asked about the ask, which stands twice in revision 2. */
async function doubted(author: Page, retail: Page, title: string): Promise<void> {
  const memo = await inReview(author, title, PARTICIPANTS)
  const { contentHash } = await retail.evaluate(
    async (number) => (await fetch(`/api/memos/${number}/revisions/1`)).json(),
    memo,
  )
  const span = { block: '3', start: 0, endBlock: '3', end: ASK.length }
  await command(retail, `/memos/${memo}/threads`, {
    kind: 'NIT',
    words: title,
    passage: { revision: 1, contentHash, span, quote: ASK },
  })
  await submitRevision(author, memo, 1, TWICE, 'Twice')
  await expect.poll(() => waitsFor(retail, memo)).toContain('retail')
}

function waitsFor(page: Page, memo: number): Promise<string> {
  return page.evaluate(async (number) => {
    const { threads } = await (await fetch(`/api/memos/${number}/threads`)).json()
    return String(threads[0].waitsFor)
  }, memo)
}

/** Where the ask stands a second time. */
async function clickOnTheLaterAsk(page: Page): Promise<void> {
  const paragraph = page.getByRole('article').getByText(`It grew. ${ASK}`)
  await paragraph.scrollIntoViewIfNeeded()
  const { x, y } = await paragraph.evaluate((element, words) => {
    const text = element.firstChild as Text
    const range = document.createRange()
    const from = text.data.indexOf(words)
    range.setStart(text, from)
    range.setEnd(text, from + words.length)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, ASK)
  await page.mouse.click(x, y)
}

function isFocused(button: Locator): Promise<boolean> {
  return button.evaluate((element) => element === document.activeElement)
}

async function fromTheInbox(page: Page, title: string) {
  const item = page.getByRole('listitem').filter({ hasText: title })
  await page.goto('/')
  await item.getByRole('link', { name: 'Say which words are meant' }).click()
  return page.getByRole('complementary', { name: 'Discussion' }).getByRole('listitem').first()
}

describe.each([1440, 375] as const)('at %i pixels, words that stand twice', (width: Width) => {
  test('are chosen by a click, and the inbox is empty of them', { timeout: 120_000 }, async () => {
    const title = `Which ask at ${width}, ${Date.now()}?`
    const author = await Visitor.signedIn(browser, 'Author', width)
    const retail = await Visitor.signedIn(browser, 'Retail executive', width)
    await doubted(author.page, retail.page, title)
    const note = await fromTheInbox(author.page, title)
    await note.getByText('Which ones are meant?').waitFor()
    await note.getByRole('button', { name: /These words in “Later”/ }).click()
    await note.getByText('Which ones are meant?').waitFor({ state: 'detached' })
    await retail.page.goto('/')
    const asked = retail.page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('link', { name: 'Say which words are meant' })
    await asked.waitFor({ state: 'detached' })
    await Promise.all([author.close(), retail.close()])
  })

  test('are chosen in the text by a click and by a digit', { timeout: 120_000 }, async () => {
    const title = `Click at ${width}, ${Date.now()}?`
    const author = await Visitor.signedIn(browser, 'Author', width)
    const retail = await Visitor.signedIn(browser, 'Retail executive', width)
    await doubted(author.page, retail.page, title)
    const note = await fromTheInbox(author.page, title)
    const these = note.getByRole('button', { name: /These words/ })
    await these.nth(1).waitFor()
    await clickOnTheLaterAsk(author.page)
    expect(await isFocused(these.nth(1))).toBe(true)
    await these.nth(1).evaluate((button: HTMLElement) => button.blur())
    await author.page.keyboard.press('1')
    expect(await isFocused(these.nth(0))).toBe(true)
    await author.page.keyboard.press('2')
    await note.getByText('Which ones are meant?').waitFor({ state: 'detached' })
    await Promise.all([author.close(), retail.close()])
  })

  test('are not chosen over a choice that was not seen', { timeout: 120_000 }, async () => {
    const title = `Two at ${width}, ${Date.now()}?`
    const author = await Visitor.signedIn(browser, 'Author', width)
    const retail = await Visitor.signedIn(browser, 'Retail executive', width)
    await doubted(author.page, retail.page, title)
    await retail.page.route('**/api/stream*', (route) => route.abort())
    const late = await fromTheInbox(retail.page, title)
    const early = await fromTheInbox(author.page, title)
    await late.getByRole('button', { name: /These words in “Later”/ }).waitFor()
    await early.getByRole('button', { name: /These words in “Later”/ }).click()
    await early.getByText('Which ones are meant?').waitFor({ state: 'detached' })
    await late
      .getByRole('button', { name: /These words/ })
      .first()
      .click()
    await late
      .getByRole('alert')
      .getByText(/has said since you looked .*It grew\. Open a night shift/)
      .waitFor()
    await retail.expectAccessible()
    await Promise.all([author.close(), retail.close()])
  })

  test('are given up by whoever raised the thread', { timeout: 120_000 }, async () => {
    const title = `No ask at ${width}, ${Date.now()}?`
    const author = await Visitor.signedIn(browser, 'Author', width)
    const retail = await Visitor.signedIn(browser, 'Retail executive', width)
    await doubted(author.page, retail.page, title)
    const note = await fromTheInbox(retail.page, title)
    await note.getByRole('button', { name: 'None of them: the words are gone' }).click()
    await note.getByText('These words have been taken out.').waitFor()
    await note.getByText('Somebody has said so').click()
    await note.getByRole('button', { name: /These words in “Later”/ }).waitFor()
    await Promise.all([author.close(), retail.close()])
  })
})
