import type { Browser, Page } from 'playwright-core'
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
