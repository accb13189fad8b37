import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('a verdict on a memo that has moved on', () => {
  test('is refused, shows what has changed, and keeps the words', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const memo = await inReview(author.page, 'A memo that moves on', [
      { account: 'retail', role: 'APPROVER' },
      { account: 'decider', role: 'DECIDER' },
    ])
    const retail = await Visitor.signedIn(browser, 'Retail executive')
    const { page } = retail
    await page.goto(`/m/${memo}?do=verdict`)
    await page.getByText('Your verdict will be bound to revision 1').waitFor()
    await page.getByRole('radio', { name: 'Agree', exact: true }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('It pays for itself.')

    await submitRevision(author.page, memo, 1, text('Open two night shifts in May.'), 'Two shifts')
    await page.getByText('Revision 2 has arrived meanwhile.').waitFor()
    await page.getByText('Your verdict will be bound to revision 1').waitFor()
    await page.getByRole('button', { name: 'Agree', exact: true }).last().click()
    await page.getByText('The memo has moved on to revision 2').waitFor()
    await page.getByText('Two shifts').last().waitFor()
    await retail.expectAccessible()

    await page.getByRole('link', { name: 'See what has changed since revision 1' }).click()
    await page.waitForURL(`**/m/${memo}@r2?from=1`)
    await page.locator('article ins').first().waitFor()
    await page.getByText('Your verdict will be bound to revision 2').waitFor()
    expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
      'It pays for itself.',
    )
    await page.getByRole('button', { name: 'Agree', exact: true }).last().click()
    await page
      .getByRole('region', { name: 'Who owes what' })
      .getByText('on revision 2', { exact: true })
      .waitFor()
    await retail.close()
    await author.close()
  })
})

describe('the address of a revision', () => {
  test('shows that revision for ever and leads to the newest', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    await page.goto('/m/1@r17')
    await page.getByText('Revision 17 of 31').waitFor()
    await page.getByText('This is revision 17; the newest is').waitFor()
    await page.getByRole('button', { name: 'Details of revision 17' }).click()
    await page.getByRole('button', { name: 'Copy link to this revision' }).waitFor()
    await page.getByText(/^[0-9a-f]{64}$/).waitFor()
    await page.keyboard.press('d')
    await page.waitForURL('**/m/1@r17?from=16')
    await page.getByText('Revision 16 to 17').waitFor()
    await page.keyboard.press('r')
    await page.waitForURL('**/m/1@r17')
    await page.getByRole('link', { name: 'revision 31' }).click()
    await page.getByText('Revision 31 of 31').waitFor()
    expect(new URL(page.url()).pathname).toBe('/m/1')
    await author.close()
  })

  test('says so when the memo has no such revision', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    await author.page.goto('/m/1@r99')
    await author.page.getByText('This memo has no revision 99.').waitFor()
    await author.close()
  })
})
