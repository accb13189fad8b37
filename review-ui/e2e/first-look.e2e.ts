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
  test('a visitor is asked to sign in and comes to the page they wanted', async () => {
    const visitor = await Visitor.open(browser, width, scheme)
    await visitor.page.goto('/board')
    await visitor.page.waitForURL('**/sign-in?next=%2Fboard')
    await visitor.expectAccessible()
    await visitor.page.getByLabel('Username').fill('decider')
    await visitor.page.getByLabel('Password', { exact: true }).fill('decider')
    await visitor.page.getByRole('button', { name: 'Sign in' }).click()
    await visitor.page.getByRole('heading', { name: 'Board', level: 1 }).waitFor()
    await visitor.expectAccessible()
    await visitor.close()
  })

  test('a wrong password is refused in a sentence', async () => {
    const visitor = await Visitor.open(browser, width, scheme)
    await visitor.page.goto('/sign-in')
    await visitor.page.getByLabel('Username').fill('decider')
    await visitor.page.getByLabel('Password', { exact: true }).fill('guess')
    await visitor.page.getByRole('button', { name: 'Sign in' }).click()
    expect(await visitor.page.getByRole('alert').innerText()).toMatch(/\.$/)
    await visitor.close()
  })
})
