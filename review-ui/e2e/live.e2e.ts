import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command } from './session'

let browser: Browser
let author: Visitor
let reader: Visitor

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

beforeEach(async () => {
  author = await Visitor.signedIn(browser, 'Author')
  reader = await Visitor.signedIn(browser, 'Retail executive')
  await reader.page.goto('/memos')
})
afterEach(async () => {
  await author.close()
  await reader.close()
})

const mark = (page: Page) => page.getByRole('status').getByText(/^Not live/)

/** A memo of somebody else, which a list shows only if its page is told. */
const begin = (title: string) => command(author.page, '/memos', { title, restricted: false })
const isShown = (page: Page, title: string) =>
  page.getByRole('link', { name: title }).first().waitFor()

describe('two tabs of a browser', () => {
  test('share a connection, which one takes over when the other closes', async () => {
    const { page } = reader
    const streams: Request[] = []
    page.context().on('request', (request) => {
      if (request.url().endsWith('/api/stream')) streams.push(request)
    })
    await page.reload()
    await begin('Told to the first tab')
    await isShown(page, 'Told to the first tab')
    const second = await page.context().newPage()
    await second.goto('/memos')
    await isShown(second, 'Told to the first tab')
    await begin('Told to both tabs')
    await isShown(page, 'Told to both tabs')
    await isShown(second, 'Told to both tabs')
    expect(streams).toHaveLength(1)

    await page.close()
    await begin('Told to the second tab')
    await isShown(second, 'Told to the second tab')
    expect(streams).toHaveLength(2)
  })
})

describe('a page', () => {
  test('that is loaded twelve times in a row is live', async () => {
    const { page } = reader
    for (let time = 1; time <= 12; time++) {
      const stream = page.waitForRequest('**/api/stream')
      await page.reload()
      await stream
    }
    await begin('Told after twelve times')
    await isShown(page, 'Told after twelve times')
    expect(await mark(page).count()).toBe(0)
  })

  test('says so while it is not live, and then shows what it has missed', async () => {
    const { page } = reader
    await begin('Begun before')
    await isShown(page, 'Begun before')
    await page.context().setOffline(true)
    await mark(page).waitFor()
    await page.getByText('Not live: you are offline').waitFor()
    await reader.expectAccessible()
    await begin('Begun meanwhile')
    await page.context().setOffline(false)
    await isShown(page, 'Begun meanwhile')
    await mark(page).waitFor({ state: 'detached' })
  })

  test.each([1440, 375] as const)(
    'says so at %i pixels when the service does not answer',
    async (width) => {
      const { page } = reader
      await page.setViewportSize({ width, height: 812 })
      await page.route('**/api/stream', (route) => route.abort())
      await page.reload()
      await page.getByText('Not live: reconnecting…').waitFor()
      await reader.expectAccessible()
      await page.unroute('**/api/stream')
      await mark(page).waitFor({ state: 'detached' })
    },
  )
})
