import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, isSent, panelOf, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'finance', role: 'APPROVER' },
  { account: 'decider', role: 'DECIDER' },
]

const title = (what: string) => `${what}, ${Date.now()}`

async function memoInReview(named: string): Promise<number> {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, named, PARTICIPANTS)
  await submitRevision(author.page, memo, 1, text('Open a night shift in May.'), 'With an ask')
  await author.close()
  return memo
}

const choices = (page: Page) => page.getByRole('group', { name: 'Give your verdict' })

async function select(page: Page, words: string) {
  await page.getByText(words).first().waitFor()
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !node.parentElement?.closest('[data-block]')) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return
    }
    throw new Error(`The page does not say “${wanted}”.`)
  }, words)
}

async function choose(page: Page, field: string, name: string) {
  await page.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

test.each([1440, 375] as const)(
  'an objection in the verdict names its words, and another answers it, at %i pixels',
  {
    timeout: 120_000,
  },
  async (width) => {
    const named = title('Handing an answer over')
    const memo = await memoInReview(named)
    const retail = await Visitor.signedIn(browser, 'Retail executive', width)
    await retail.page.goto(`/m/${memo}`)
    await select(retail.page, 'a night shift')
    await choices(retail.page).getByRole('button', { name: 'Object', exact: true }).click()
    const verdict = panelOf(retail.page, 'Give your verdict')
    await verdict.getByText('a night shift', { exact: true }).waitFor()
    await verdict.getByRole('button', { name: 'To the whole memo' }).click()
    await verdict.getByRole('button', { name: 'Object to “a night shift”' }).click()
    await verdict.getByText('a night shift', { exact: true }).waitFor()
    await verdict.getByRole('textbox', { name: 'What you object to' }).fill('Who leads it?')
    await retail.expectAccessible('an objection to words in the verdict')
    await verdict.getByRole('button', { name: 'Object', exact: true }).click()
    await isSent(retail.page)
    const thread = retail.page.locator('[data-note]').filter({ hasText: 'Who leads it?' })
    await thread.first().waitFor()
    await retail.close()

    const author = await Visitor.signedIn(browser, 'Author', width)
    await author.page.goto(`/m/${memo}?do=answer`)
    await panelOf(author.page, 'Answer the objection')
      .getByRole('button', { name: 'Not mine…' })
      .click()
    const handover = panelOf(author.page, 'Hand the answer over')
    await choose(author.page, 'Whose it is', 'Coauthor')
    await handover.getByRole('textbox', { name: 'Reason' }).fill('She plans the shifts.')
    await author.expectAccessible('the answer handed over')
    await handover.getByRole('button', { name: 'Hand over' }).click()
    await isSent(author.page)
    await author.page.getByText('handed the answer to', { exact: false }).waitFor()
    await author.close()

    const coauthor = await Visitor.signedIn(browser, 'Coauthor', width)
    await coauthor.page.goto('/')
    const row = coauthor.page.getByRole('listitem').filter({ hasText: named })
    await row.getByText('She plans the shifts.').waitFor()
    await row.getByRole('link', { name: 'Answer the objection' }).click()
    const answer = panelOf(coauthor.page, 'Answer the objection')
    await answer.getByRole('textbox', { name: 'Answer' }).fill('The deputy of the day shift.')
    await answer.getByRole('button', { name: 'Answer', exact: true }).click()
    await isSent(coauthor.page)
    await coauthor.close()
  },
)

test('the memo and what is asked in a thread are handed over, and whoever gets the memo takes it over', async () => {
  const named = title('Handing a memo over')
  const memo = await memoInReview(named)
  const retail = await Visitor.signedIn(browser, 'Retail executive')
  await retail.page.goto(`/m/${memo}`)
  await retail.page.getByRole('button', { name: 'Comment', exact: true }).click()
  const comment = panelOf(retail.page, 'Comment')
  await comment.getByRole('textbox', { name: 'Your words' }).fill('Is it paid?')
  await comment.getByRole('button', { name: 'Share now' }).click()
  await retail.page.locator('[data-note]').filter({ hasText: 'Is it paid?' }).waitFor()
  await retail.close()

  const author = await Visitor.signedIn(browser, 'Author')
  await author.page.goto(`/m/${memo}`)
  const thread = author.page.locator('[data-note]').filter({ hasText: 'Is it paid?' })
  await thread.getByRole('button').first().click()
  await thread.getByRole('button', { name: 'Not mine…' }).click()
  await choose(author.page, 'Whose it is', 'Infrastructure')
  await thread.getByRole('textbox', { name: 'Reason' }).fill('They pay the shifts.')
  await author.expectAccessible('a thread handed over')
  await thread.getByRole('button', { name: 'Hand over' }).click()
  await thread.getByText('Waits for Infrastructure executive').waitFor()

  await author.page.getByRole('button', { name: 'Hand the memo over' }).click()
  const dialog = author.page.getByRole('dialog', { name: 'Hand the memo over' })
  await choose(author.page, 'Whose it is', 'Coauthor')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('I leave for Berlin.')
  await author.expectAccessible('the memo handed over')
  await dialog.getByRole('button', { name: 'Hand over' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await author.close()

  const coauthor = await Visitor.signedIn(browser, 'Coauthor', 375)
  await coauthor.page.goto('/')
  const row = coauthor.page.getByRole('listitem').filter({ hasText: named })
  await row.getByRole('link', { name: 'Take the memo over' }).click()
  const notice = panelOf(coauthor.page, 'Take the memo over')
  await notice.getByText('Author has handed the memo over to you: “I leave for Berlin.”').waitFor()
  await coauthor.expectAccessible('a memo taken over')
  await notice.getByRole('button', { name: 'Take it over' }).click()
  await isSent(coauthor.page)
  await coauthor.close()
})

test('the owner is told what follows when an approver steps back, and asks somebody else', async () => {
  const named = title('Stepping back')
  const memo = await memoInReview(named)
  const retail = await Visitor.signedIn(browser, 'Retail executive')
  await retail.page.goto(`/m/${memo}`)
  await retail.page.getByRole('button', { name: 'More' }).click()
  await retail.page.getByRole('menuitem', { name: 'Recuse myself' }).click()
  const recusal = panelOf(retail.page, 'Recuse yourself')
  await recusal.getByRole('textbox', { name: 'Reason' }).fill('I own shares.')
  await recusal.getByRole('button', { name: 'Recuse yourself' }).click()
  await isSent(retail.page)
  await retail.close()

  const author = await Visitor.signedIn(browser, 'Author')
  await author.page.goto('/')
  const row = author.page.getByRole('listitem').filter({ hasText: named })
  await row.getByText('Finance executive is still asked for assent.').waitFor()
  await row.getByRole('link', { name: 'See what follows' }).click()
  const notice = panelOf(author.page, 'What has happened')
  await notice.getByText('The memo can still be approved.').waitFor()
  await author.expectAccessible('what follows from a recusal')
  await notice.getByRole('button', { name: 'Ask somebody else…' }).click()
  await author.page.getByRole('dialog', { name: 'Add a participant' }).waitFor()
  await author.page.keyboard.press('Escape')
  await notice.getByRole('button', { name: 'I have taken note' }).click()
  await isSent(author.page)
  await author.page.goto('/')
  await author.page.getByRole('main').waitFor()
  expect(await row.getByRole('link', { name: 'See what follows' }).count()).toBe(0)
  await author.close()
})
