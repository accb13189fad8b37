import type { Browser, Page } from 'playwright-core'
import { Visitor, type Width } from './browser'
import { inReview, panelOf, submitRevision, text } from './session'

export const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'decider', role: 'DECIDER' },
]

export const ASK = 'Open a night shift in May.'

/** With an ask, which two people are to judge. */
export const memoInReview = async (browser: Browser, title: string): Promise<number> => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `${title}, ${Date.now()}`, PARTICIPANTS)
  await submitRevision(author.page, memo, 1, text(ASK), 'With an ask')
  await author.close()
  return memo
}

/** As a reader does with a mouse or a thumb: from the first letter of some words to the last. */
export async function select(page: Page, words: string): Promise<void> {
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

export const discussion = (page: Page) => page.getByRole('complementary', { name: 'Discussion' })

/** Not what stands there until it is sent. */
export const thread = (page: Page, words: string) =>
  discussion(page).getByRole('listitem').filter({ hasText: words })

export async function comment(page: Page, words: string, act = 'Share now'): Promise<void> {
  await page.getByRole('button', { name: 'Comment on this' }).click()
  const panel = panelOf(page, 'Comment')
  await panel.getByRole('textbox', { name: 'Your words' }).fill(words)
  await panel.getByRole('button', { name: act }).click()
  await panel.waitFor({ state: 'detached' })
}

export const choose = async (page: Page, words: string, width: Width) => {
  const note = thread(page, words)
  await note.waitFor()
  if (width === 1440) await note.getByRole('heading').getByRole('button').click()
  return note
}
