import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** Of the demonstration: 31 revisions, a notice above its text, a decision. */
const LONGEST = '/m/1'

test.each([
  [1440, 400],
  [375, 600],
] as const)('at %i pixels the first sentence of a memo begins above %i', async (width, most) => {
  const executive = await Visitor.signedIn(browser, 'Finance executive')
  await executive.page.goto(LONGEST)
  const auditor = await Visitor.signedIn(browser, 'Auditor', width)
  const { page } = auditor
  await page.goto(LONGEST)
  const first = page.locator('[data-sheet] > div p').first()
  await first.waitFor()
  // It takes a line of its own on a phone.
  await page.getByText('Finance executive is reading').waitFor()
  await page.evaluate(() => document.fonts.ready)
  expect(await first.innerText()).toMatch(/^This is a reconstruction/)
  expect((await first.boundingBox())?.y).toBeLessThan(most)
  await auditor.close()
  await executive.close()
})
