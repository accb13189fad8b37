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
const suggestion = (page: Page) => discussion(page).getByRole('listitem').first()

describe.each([1440, 375] as const)('at %i pixels, a suggestion', (width: Width) => {
  test('goes from a changed page into the draft of the author', { timeout: 120_000 }, async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const memo = await inReview(author.page, `Suggested at ${width}, ${Date.now()}`, PARTICIPANTS)
    await submitRevision(author.page, memo, 1, text(ASK), 'With an ask')

    const finance = await Visitor.signedIn(browser, 'Finance executive', width)
    await finance.page.goto(`/m/${memo}/suggest`)
    const page = finance.page.getByRole('textbox', { name: 'Text of the memo' })
    await page.getByText(ASK).click()
    await finance.page.keyboard.press('End')
    await finance.page.keyboard.type(' Close it in June.')
    const changes = finance.page.getByRole('region', { name: 'Your changes' })
    await changes.locator('ins', { hasText: 'Close it in June.' }).waitFor()
    await changes.getByRole('textbox', { name: 'Why, for change 1' }).fill('It ends, too.')
    await changes.getByRole('button', { name: 'Send 1 suggestion' }).click()
    await suggestion(finance.page).locator('ins', { hasText: 'Close it in June.' }).waitFor()

    await author.page.goto(`/m/${memo}`)
    const card = suggestion(author.page)
    await card.getByText('It ends, too.').waitFor()
    if (width === 1440) await card.getByRole('heading').getByRole('button').click()
    await card.getByRole('button', { name: 'Accept' }).click()
    await card.waitFor({ state: 'detached' })
    await author.page.goto(`/m/${memo}/write`)
    const draft = author.page.getByRole('textbox', { name: 'Text of the memo' })
    await draft.getByText('Close it in June.').waitFor()
    expect(await draft.textContent()).toContain(`${ASK} Close it in June.`)
    await Promise.all([author.close(), finance.close()])
  })
})
