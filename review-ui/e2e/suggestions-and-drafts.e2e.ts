import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
import { inReview, submitRevision, text } from './session'

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

const discussion = (page: Page) => page.getByRole('complementary', { name: 'Discussion' })
const written = (page: Page) => page.getByRole('textbox', { name: 'Text of the memo' })

async function open(page: Page, width: Width, title: RegExp) {
  const note = discussion(page).getByRole('listitem').filter({ hasText: title }).first()
  if (width === 1440) await note.getByRole('heading').getByRole('button').click()
  return note
}

describe.each([1440, 375] as const)('at %i pixels', (width: Width) => {
  test('whoever suggests sees what they change while they type, and sends it by keys', {
    timeout: 120_000,
  }, async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const memo = await inReview(author.page, `Typed at ${width}, ${Date.now()}`, PARTICIPANTS)
    const finance = await Visitor.signedIn(browser, 'Finance executive', width)
    await finance.page.goto(`/m/${memo}/suggest`)
    await written(finance.page)
      .getByText(ASK)
      .dblclick({ position: { x: 8, y: 8 } })
    await finance.page.keyboard.type('Close')
    await written(finance.page).locator('ins', { hasText: 'Close' }).waitFor()
    await written(finance.page).locator('del', { hasText: 'Open' }).waitFor()
    await finance.page.keyboard.press('Control+Enter')
    await finance.page.waitForURL(`**/m/${memo}`)
    const sent = await open(finance.page, width, /Close/)
    await sent.locator('del', { hasText: 'Open' }).waitFor()
    await Promise.all([author.close(), finance.close()])
  })

  test('a suggestion that a newer revision contradicts is merged by the author', {
    timeout: 120_000,
  }, async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const memo = await inReview(author.page, `Merged at ${width}, ${Date.now()}`, PARTICIPANTS)
    const finance = await Visitor.signedIn(browser, 'Finance executive', width)
    await finance.page.goto(`/m/${memo}/suggest`)
    await written(finance.page).getByText(ASK).click()
    await finance.page.keyboard.press('End')
    await finance.page.keyboard.press('Backspace')
    await finance.page.keyboard.type(', for a year.')
    await finance.page.keyboard.press('Control+Enter')
    await finance.page.waitForURL(`**/m/${memo}`)
    await submitRevision(
      author.page,
      memo,
      1,
      text('Open a night shift in May, on trial.'),
      'Trial',
    )

    await author.page.goto(`/m/${memo}`)
    const card = await open(author.page, width, /for a year/)
    await card.getByRole('button', { name: 'Accept', exact: true }).click()
    await card.getByText('Your draft says something else there.').waitFor()
    await card.getByRole('link', { name: 'Merge both' }).click()
    const desk = author.page.getByRole('dialog')
    const conflict = desk.getByRole('region', { name: 'Conflict, open' })
    await conflict.getByText('Finance executive, for revision 1').waitFor()
    await conflict.getByRole('radio', { name: 'Write it' }).check()
    await desk
      .getByRole('textbox', { name: 'The words, in Markdown' })
      .fill('Open a night shift in May, on trial for a year.')
    await desk.getByRole('button', { name: 'Accept as merged' }).click()
    await author.page.waitForURL(/\/m\/\d+\?thread=/)
    await author.page.goto(`/m/${memo}/write`)
    await written(author.page).getByText('on trial for a year').waitFor()
    await Promise.all([author.close(), finance.close()])
  })

  test('several suggestions are accepted together', { timeout: 120_000 }, async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const memo = await inReview(author.page, `Together at ${width}, ${Date.now()}`, PARTICIPANTS)
    const finance = await Visitor.signedIn(browser, 'Finance executive', width)
    await finance.page.goto(`/m/${memo}/suggest`)
    for (const words of [ASK, 'within a year']) {
      await written(finance.page).getByText(words).click()
      await finance.page.keyboard.press('End')
      await finance.page.keyboard.type(' Or later.')
    }
    await finance.page
      .getByRole('region', { name: 'Your changes' })
      .getByRole('button', { name: 'Send 2 suggestions' })
      .click()
    await finance.page.waitForURL(`**/m/${memo}`)

    await author.page.goto(`/m/${memo}`)
    const together = discussion(author.page).getByText(/accept or decline together/)
    await together.click()
    await discussion(author.page).getByRole('button', { name: 'Accept all 2 suggestions' }).click()
    await together.waitFor({ state: 'detached' })
    await discussion(author.page).getByText('You accepted 2 suggestions into your draft.').waitFor()
    expect(await author.page.getByText('left as before').count()).toBe(0)
    await Promise.all([author.close(), finance.close()])
  })
})
