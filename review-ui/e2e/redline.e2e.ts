import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

const COMPARED = '/m/1@r17?from=16'
const shots = process.env.SIXPAGER_SHOTS

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

async function shot(page: Page, name: string) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}

async function opened(width: 1440 | 375, scheme: 'light' | 'dark', path: string) {
  const visitor = await Visitor.signedIn(browser, 'Decider', width, scheme)
  await visitor.page.goto(path)
  return visitor
}

describe.each([
  [1440, 'light'],
  [375, 'dark'],
  [1440, 'dark'],
  [375, 'light'],
] as const)('at %i pixels, %s', (width, scheme) => {
  const name = `${width}-${scheme}`

  test('the changes of a redline are walked by keys and announced', async () => {
    const visitor = await opened(width, scheme, COMPARED)
    const { page } = visitor
    const announced = page.locator('[aria-live="polite"]', { hasText: /change/i })
    await announced.first().waitFor()
    await shot(page, `redline-${name}`)
    await page.keyboard.press('n')
    await page.getByText(/^Change 1 of \d+\./).waitFor()
    expect(await page.locator('[data-current="true"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('n')
    await page.getByText(/^Change 2 of \d+\./).waitFor()
    await page.keyboard.press('p')
    await page.getByText(/^Change 1 of \d+\./).waitFor()
    await shot(page, `redline-change-${name}`)
    await visitor.expectAccessible()
    await visitor.close()
  })

  test('what moved is shown once, and both places lead to each other', async () => {
    const visitor = await opened(width, scheme, COMPARED)
    const { page } = visitor
    const trace = page.locator('del[id^="origin-"] a').first()
    await trace.click()
    const target = await trace.getAttribute('href')
    await page.locator(`${target} a`, { hasText: /^Moved/ }).waitFor()
    await shot(page, `redline-moved-${name}`)
    await visitor.close()
  })

  test('the list can be narrowed to what is at stake', async () => {
    const visitor = await opened(width, scheme, '/m/1@r25?from=24')
    const { page } = visitor
    const money = page.getByRole('button', { name: /^Money \d+/ })
    const many = Number((await money.innerText()).replace(/\D/g, ''))
    await money.click()
    await page.getByText(`${many} change`).first().waitFor()
    await page.getByRole('button', { name: 'List them' }).click()
    const list = page.getByRole('region', { name: 'Changes of money' })
    expect(await list.getByRole('listitem').count()).toBe(many)
    await shot(page, `redline-stakes-${name}`)
    await list.getByRole('button').first().click()
    await page.getByText(`Change 1 of ${many}.`).waitFor()
    await visitor.expectAccessible()
    await visitor.close()
  })

  test('each sentence tells who wrote it', async () => {
    const visitor = await opened(width, scheme, '/m/1@r31')
    const { page } = visitor
    await page.getByRole('button', { name: 'Who wrote this' }).waitFor()
    await page.keyboard.press('w')
    await page.locator('.sentence').first().focus()
    const card = page.getByRole('complementary', { name: 'Who wrote this' })
    await card.getByText(/Written in revision \d+ by/).waitFor()
    const first = await card.innerText()
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight')
    const focused = page.locator('.sentence:focus')
    expect(
      await focused.evaluate((at) => [...document.querySelectorAll('.sentence')].indexOf(at)),
    ).toBe(12)
    expect(await card.innerText()).not.toBe(first)
    await shot(page, `who-${name}`)
    await visitor.expectAccessible()
    await card.getByRole('link').first().click()
    await page.waitForURL(/@r\d+/)
    await visitor.close()
  })
})

test.each(['light', 'dark'] as const)('texts stand side by side, %s', async (scheme) => {
  const visitor = await opened(1440, scheme, COMPARED)
  const { page } = visitor
  await page.getByRole('button', { name: 'Side by side' }).click()
  const table = page.getByRole('table', { name: /revision 16 beside revision 17/ })
  await table.waitFor()
  await page.keyboard.press('n')
  await table.locator('tr[data-here]').waitFor()
  await shot(page, `sides-${scheme}`)
  await table
    .getByRole('button', { name: /without a change/ })
    .first()
    .click()
  await visitor.expectAccessible()
  await page.keyboard.press('s')
  await table.waitFor({ state: 'detached' })
  await visitor.close()
})

test('a narrow window has no side by side', async () => {
  const visitor = await opened(375, 'light', COMPARED)
  await visitor.page.getByRole('link', { name: 'PDF' }).waitFor()
  expect(await visitor.page.getByText('Side by side').count()).toBe(0)
  await visitor.close()
})

test('a redline is downloaded as PDF', async () => {
  const visitor = await opened(1440, 'light', COMPARED)
  const { page } = visitor
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('memo-1-r16-to-r17.pdf')
  await visitor.close()
})
