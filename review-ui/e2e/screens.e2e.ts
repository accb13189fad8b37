import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** A dozen screens are looked through on a machine that may be busy. */
const PATIENCE_MILLIS = 180_000

/** Every screen, and what is on it once it stands. */
const SCREENS: [string, string][] = [
  ['/', '#content h1, #content p'],
  ['/board', 'h3'],
  ['/memos', 'li a'],
  ['/memos?q=xylophonic', 'text=No memo matches.'],
  ['/new', 'form'],
  ['/people', 'text=/open accounts/'],
  ['/templates', 'text=/built in, /'],
  ['/system', 'text=All is well'],
  ['/access-log', 'text=/signed in with/'],
  ['/m/1', 'article'],
  ['/m/1@r17', 'article'],
  ['/m/1@r17?from=12', 'article'],
  ['/m/1/history', 'article'],
  ['/m/999999', 'text=There is no such memo, or it is restricted.'],
  ['/nowhere', 'text=There is nothing at this address.'],
]

describe.each([
  [1440, 'light'],
  [1440, 'dark'],
  [375, 'light'],
  [375, 'dark'],
] as const)('at %i pixels, %s', (width, scheme) => {
  test(
    'every screen has room and no barrier',
    async () => {
      const visitor = await Visitor.signedIn(browser, 'Administrator', width, scheme)
      for (const [address, sign] of SCREENS) {
        await visitor.page.goto(address)
        await visitor.page.locator(sign).first().waitFor()
        await visitor.expectAccessible(address)
      }
      await visitor.close()
    },
    PATIENCE_MILLIS,
  )
})

describe('the list of memos', () => {
  test('keeps its filters in the address', async () => {
    const visitor = await Visitor.signedIn(browser, 'Auditor')
    const { page } = visitor
    await page.goto('/memos')
    await page.getByRole('searchbox', { name: 'Search titles and texts' }).fill('AWS case')
    await page.waitForURL('**/memos?q=AWS+case')
    await page.getByRole('combobox', { name: 'Stage' }).click()
    await page.getByRole('option', { name: 'Decided' }).click()
    await page.waitForURL('**/memos?q=AWS+case&stage=DECIDED')
    await page.reload()
    await page.getByRole('link', { name: 'The AWS case' }).first().waitFor()
    await page.getByRole('combobox', { name: 'Stage' }).click()
    await page.getByRole('option', { name: 'Withdrawn' }).click()
    await page.getByRole('button', { name: 'Show all memos' }).click()
    await page.getByRole('main').getByRole('link').first().waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await visitor.close()
  })
})
