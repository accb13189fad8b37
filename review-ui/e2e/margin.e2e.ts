import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { built } from './harness/build'
import { newMemo } from './session'

/** Its headings are blocks 1, 3, 5 and so on, as the notes count on. */
const TEXT = `${Array.from(
  { length: 14 },
  (_, part) => `## Part ${part + 1}\n\n${`This is part ${part + 1} of a memo. `.repeat(14)}`,
).join('\n\n')}\n`

/** The notes and the headings that they are about. */
const HEADINGS = { One: 'Part 2', Five: 'Part 9', Six: 'Part 11' }

const FILLED = '/filled/'

let browser: Browser
let files: Map<string, string | Uint8Array>
let memo: number

beforeAll(async () => {
  browser = await launch()
  files = await built('filled.tsx', FILLED)
  const author = await Visitor.signedIn(browser, 'Author')
  memo = await newMemo(author.page, 'A memo with notes', TEXT)
  await author.close()
})

afterAll(() => browser.close())

/** The client as it is built here, with notes in its margins, in place of the one that the service brings. */
async function fill(context: BrowserContext): Promise<void> {
  const styles = [...files.keys()].filter((name) => name.endsWith('.css'))
  const head = styles.map((name) => `<link rel="stylesheet" href="${FILLED}${name}">`).join('')
  const page = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><script type="module" src="${FILLED}entry.js"></script></body></html>`
  await context.route(
    (url) => !url.pathname.startsWith('/api'),
    async (route) => {
      const name = new URL(route.request().url()).pathname.slice(FILLED.length)
      const file = files.get(name)
      if (route.request().isNavigationRequest()) {
        await route.fulfill({ contentType: 'text/html', body: page })
      } else if (file === undefined) await route.continue()
      else {
        const kinds = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' }
        const kind = kinds[name.split('.').at(-1) as keyof typeof kinds]
        await route.fulfill({ contentType: kind, body: Buffer.from(file) })
      }
    },
  )
}

async function opened(width: 1440 | 375, path: string): Promise<{ visitor: Visitor; page: Page }> {
  const visitor = await Visitor.signedIn(browser, 'Author', width)
  const { page } = visitor
  await fill(page.context())
  await page.goto(`/m/${memo}${path}`)
  await page.getByRole('complementary', { name: 'Notes' }).waitFor()
  return { visitor, page }
}

/** Where the letters of an element begin: its lines may be higher than they are. */
const topOf = (element: Locator) =>
  element.evaluate((at) => {
    const range = document.createRange()
    range.selectNodeContents(at)
    return range.getBoundingClientRect().top
  })

const boxesOf = (page: Page) =>
  page.locator('[data-note]').evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect()
      return { id: note.getAttribute('data-note') ?? '', top, bottom, left, right }
    }),
  )

async function expectNoOverlap(page: Page): Promise<void> {
  const boxes = (await boxesOf(page)).sort((a, b) => a.top - b.top)
  expect(boxes).toHaveLength(7)
  boxes.slice(1).forEach((box, index) => {
    expect(box.top, `${box.id} is below ${boxes[index]?.id}`).toBeGreaterThanOrEqual(
      boxes[index]?.bottom ?? 0,
    )
  })
}

describe.each([
  ['memo', '', 'article :is(h1, h2)'],
  ['history', '/history', 'article :is(h1, h2)'],
  ['writing page', '/write', '.ProseMirror :is(h1, h2)'],
])('the notes of the %s', (screen, path, headings) => {
  const heading = (page: Page, text: string) =>
    page.locator(headings, { hasText: new RegExp(`^${text}$`) })

  test('stand beside their passages at 1440 pixels, and never over one another', async () => {
    const { visitor, page } = await opened(1440, path)
    await heading(page, 'Part 11').waitFor()
    for (const [note, text] of Object.entries(HEADINGS)) {
      await heading(page, text).scrollIntoViewIfNeeded()
      await expect
        .poll(
          async () => {
            const box = (await boxesOf(page)).find(({ id }) => id === note)
            return Math.abs((box?.top ?? -1000) - (await topOf(heading(page, text))))
          },
          { message: `${note} beside ${text}` },
        )
        .toBeLessThan(3)
    }
    await expectNoOverlap(page)
    const text = await heading(page, 'Part 2').boundingBox()
    const boxes = await boxesOf(page)
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(
      (text?.x ?? 0) + (text?.width ?? 0),
    )
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(1440)
    await visitor.expectAccessible(screen)
    await visitor.close()
  })

  test('move for the one that is chosen', async () => {
    const { visitor, page } = await opened(1440, path)
    await page.getByRole('button', { name: 'Four', exact: true }).click()
    await expect
      .poll(async () => {
        const box = (await boxesOf(page)).find(({ id }) => id === 'Four')
        return Math.abs((box?.top ?? -1000) - (await topOf(heading(page, 'Part 3'))))
      })
      .toBeLessThan(3)
    await expectNoOverlap(page)
    await visitor.close()
  })

  test('are a list at 375 pixels that leads to their passages', async () => {
    const { visitor, page } = await opened(375, path)
    const list = page.getByRole('complementary', { name: 'Notes' })
    expect(await list.getByRole('listitem').count()).toBe(7)
    await visitor.expectAccessible(screen)
    await list.getByRole('button', { name: 'Go to the passage: Six' }).click()
    await expect
      .poll(async () => {
        const top = await topOf(heading(page, 'Part 11'))
        return top > 0 && top < 812
      })
      .toBe(true)
    expect(await page.evaluate(() => String(getSelection()))).toBe('Par')
    await visitor.close()
  })
})
