import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe.each([
  [1440, 'light'],
  [375, 'dark'],
] as const)('at %i pixels, %s', (width, scheme) => {
  test('words of a text find it, and the passage leads to the revision', async () => {
    const visitor = await Visitor.signedIn(browser, 'Retail executive', width, scheme)
    const { page } = visitor
    await page.goto('/memos')
    await page.getByRole('searchbox', { name: 'Search titles and texts' }).fill('doorbells')
    const found = page.getByRole('listitem').filter({ hasText: 'Deliver on Sundays' })
    await found.locator('mark').getByText('doorbells').waitFor()
    await visitor.expectAccessible()
    await found.getByRole('link', { name: 'Revision 1' }).click()
    await page.waitForURL(/\/m\/\d+@r1$/)
    await visitor.close()
  })

  test('the list is narrowed to what waits for me, by the address', async () => {
    const visitor = await Visitor.signedIn(browser, 'Decider', width, scheme)
    const { page } = visitor
    await page.goto('/memos')
    await page.getByRole('button', { name: 'Waits for me' }).click()
    await page.waitForURL('**/memos?waiting=true')
    await page.reload()
    await page.getByRole('link', { name: 'Fraud screening for other people’s orders' }).waitFor()
    expect(await page.getByRole('link', { name: 'A points card' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Waits for me' }).click()
    await page.getByRole('combobox', { name: 'Outcome' }).click()
    await page.getByRole('option', { name: 'Rejected' }).click()
    await page.waitForURL('**/memos?outcome=REJECTED')
    await page.getByRole('link', { name: 'A points card' }).waitFor()
    await visitor.expectAccessible()
    await visitor.close()
  })

  test('the board shows what is mine and what is overdue', async () => {
    const visitor = await Visitor.signedIn(browser, 'Author', width, scheme)
    const { page } = visitor
    await page.goto('/board?overdue=true&stage=IN_REVIEW')
    const card = page.getByRole('article').filter({ hasText: 'Delivery dates as a service' })
    await card.getByText('Overdue', { exact: true }).waitFor()
    await card.getByText('Waits for you').waitFor()
    expect(await page.getByRole('article').filter({ hasText: 'checkout' }).count()).toBe(0)
    await visitor.expectAccessible()
    await visitor.close()
  })
})

test('a restricted text is found by those alone who take part in it', async () => {
  for (const [name, sees] of [
    ['Author', false],
    ['Finance executive', true],
    ['Auditor', true],
  ] as const) {
    const visitor = await Visitor.signedIn(browser, name)
    await visitor.page.goto('/memos?q=landlord+does+not+divide+the+hall')
    const found = visitor.page.getByRole('link', { name: 'Close the northern warehouse' })
    await found.or(visitor.page.getByText('No memo matches.')).first().waitFor()
    expect(await found.count(), name).toBe(sees ? 1 : 0)
    await visitor.close()
  }
})
