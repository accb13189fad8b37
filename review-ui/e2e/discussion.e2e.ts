import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
import { inReview, panelOf, submitRevision, text } from './session'

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

const memoInReview = async (title: string): Promise<number> => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `${title}, ${Date.now()}`, PARTICIPANTS)
  await submitRevision(author.page, memo, 1, text(ASK), 'With an ask')
  await author.close()
  return memo
}

/** As a reader does with a mouse or a thumb: from the first letter of some words to the last. */
async function select(page: Page, words: string): Promise<void> {
  await page.locator('article').getByText(words).first().waitFor()
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') as Node, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`Not on the page: ${wanted}`)
  }, words)
}

const discussion = (page: Page) => page.getByRole('complementary', { name: 'Discussion' })

/** Not what stands there until it is sent. */
const thread = (page: Page, words: string) =>
  discussion(page).getByRole('listitem').filter({ hasText: words })

async function comment(page: Page, words: string, share = true): Promise<void> {
  await page.getByRole('button', { name: 'Comment on this' }).click()
  const panel = panelOf(page, 'Comment')
  await panel.getByRole('textbox', { name: 'Your words' }).fill(words)
  if (!share) await panel.getByRole('switch', { name: 'Share it now' }).uncheck({ force: true })
  await panel.getByRole('button', { name: share ? 'Share' : 'Keep private' }).click()
  await panel.waitFor({ state: 'detached' })
}

const choose = async (page: Page, words: string, width: Width) => {
  const note = thread(page, words)
  await note.waitFor()
  if (width === 1440) await note.getByRole('heading').getByRole('button').click()
  return note
}

describe.each([1440, 375] as const)('at %i pixels, a discussion', (width: Width) => {
  const as = (name: string) => Visitor.signedIn(browser, name, width)

  test('goes from a question on some words to its end, in two browsers', {
    timeout: 120_000,
  }, async () => {
    const memo = await memoInReview('A question')
    const why = `pays for it in ${Date.now()}`
    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await select(finance.page, 'night shift')
    await comment(finance.page, `Who **really** ${why}, @retail?`)
    const asked = await choose(finance.page, why, width)
    await asked.getByText('Waits for').waitFor()
    await finance.expectAccessible('memo with a thread')

    const author = await as('Author')
    await author.page.goto('/')
    const owed = author.page.getByRole('listitem').filter({ hasText: why })
    await owed.getByRole('link', { name: 'Answer', exact: true }).click()
    const answered = await choose(author.page, why, width)
    await answered.getByRole('button', { name: 'Reply' }).click()
    await answered.getByRole('textbox', { name: 'Your reply' }).fill('The stores do.')
    await answered.getByRole('button', { name: 'Reply' }).click()
    // It comes by itself, without moving what is being read.
    await asked.getByText('The stores do.').waitFor({ state: 'attached' })

    await submitRevision(author.page, memo, 2, text('Open a night shift in June.'), 'Later')
    await author.page.goto(`/m/${memo}`)
    const kept = await choose(author.page, why, width)
    await kept.getByRole('button', { name: 'Resolved by revision 3' }).click()
    await kept.getByText('Proposed as resolved').waitFor()

    const settled = await choose(finance.page, why, width)
    await settled.getByRole('button', { name: 'Resolve', exact: true }).click()
    await settled.waitFor({ state: 'detached' })
    await finance.close()
    await author.close()
  })

  test('keeps to itself what somebody has not shared', { timeout: 60_000 }, async () => {
    const memo = await memoInReview('In private')
    const retail = await as('Retail executive')
    await retail.page.goto(`/m/${memo}`)
    await select(retail.page, 'night shift')
    await comment(retail.page, 'Between us, a bad idea.', false)
    const mine = retail.page.getByRole('region', { name: 'Only you see this' })
    await mine.getByText('Between us, a bad idea.').waitFor()

    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await discussion(finance.page).waitFor()
    expect(await finance.page.getByText('Between us').count()).toBe(0)
    await mine.getByRole('button', { name: 'Share now' }).click()
    await thread(finance.page, 'Between us, a bad idea.').waitFor()
    await retail.close()
    await finance.close()
  })

  test('shows what became of words that were taken out', { timeout: 60_000 }, async () => {
    const memo = await memoInReview('Taken out')
    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await select(finance.page, ASK)
    await comment(finance.page, 'Why at night?')
    const author = await Visitor.signedIn(browser, 'Author')
    await submitRevision(author.page, memo, 2, text('Hire ten people for the day.'), 'Otherwise')
    await author.close()
    await finance.page.goto(`/m/${memo}@r3`)
    const ghost = thread(finance.page, 'Why at night?')
    await ghost.getByText('They were:').waitFor()
    await ghost.getByText(ASK).waitFor()
    await finance.close()
  })
})

test('a discussion is led by keys alone', { timeout: 60_000 }, async () => {
  const memo = await memoInReview('By keys')
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  const { page } = finance
  await page.goto(`/m/${memo}`)
  await select(page, 'night shift')
  await page.getByRole('button', { name: 'Comment on this' }).waitFor()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'Your words' }).fill('Why?')
  await page.keyboard.press('Control+Enter')
  await thread(page, 'Why?').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('body').click({ position: { x: 5, y: 300 } })
  await page.keyboard.press('n')
  await page.keyboard.press('r')
  await page.getByRole('textbox', { name: 'Your reply' }).fill('Because of the heat.')
  await page.keyboard.press('Control+Enter')
  await thread(page, 'Because of the heat.').waitFor()
  await page.getByRole('textbox', { name: 'Your reply' }).waitFor({ state: 'detached' })
  await page.keyboard.press('n')
  await page.keyboard.press('e')
  await thread(page, 'Why?').waitFor({ state: 'detached' })
  await finance.close()
})
