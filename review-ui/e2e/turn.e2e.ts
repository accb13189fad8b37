import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
import { inReview } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'decider', role: 'DECIDER' },
]

describe.each([1440, 375] as const)('at %i pixels', (width: Width) => {
  test('somebody who waits reminds, and whoever is reminded puts it off and takes it up', {
    timeout: 60_000,
  }, async () => {
    const title = `Whose turn at ${width}, ${Date.now()}`
    const author = await Visitor.signedIn(browser, 'Author', width)
    const memo = await inReview(author.page, title, PARTICIPANTS)
    await author.page.goto(`/m/${memo}`)
    const waiting = author.page.getByRole('region', { name: 'Waiting' })
    const remind = waiting.getByRole('button', { name: /^Remind .* to give a verdict$/ })
    await remind.click()
    const dialog = author.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Why now' }).fill('The board meets on Friday.')
    await dialog.getByRole('button', { name: 'Remind' }).click()
    await waiting.getByText('reminded them').waitFor()
    await remind.waitFor({ state: 'detached' })
    await author.close()

    const retail = await Visitor.signedIn(browser, 'Retail executive', width)
    await retail.page.goto('/')
    const item = retail.page.getByRole('listitem').filter({ hasText: title })
    await item.getByText('“The board meets on Friday.”').waitFor()
    await item.getByRole('button', { name: 'Later' }).click()
    await retail.page.getByRole('menuitem', { name: 'Until tomorrow morning' }).click()
    const later = retail.page.getByText(/^Later \(\d+\)$/)
    await later.click()
    await item.getByRole('button', { name: 'Take it up now' }).click()
    await item.getByRole('button', { name: 'Later' }).waitFor()
    expect(await item.count()).toBe(1)
    await retail.close()
  })
})
