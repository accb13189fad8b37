import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
import { newMemo, panelOf, submitRevision } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const withFigure = (hash: string, caption = 'What it costs') =>
  `# The night shift\n\nIt costs ten thousand a year.\n\n![${caption}](figure:${hash})\n\nNobody loses by it.\n`

/** A picture that the browser draws, and the hash under which it is kept. */
const drawn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 200)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('No canvas.')
    pen.fillStyle = '#4a7'
    pen.fillRect(40, 60, 300, 100)
    const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? ''
    const answer = await fetch('/api/figures', {
      method: 'POST',
      headers: { 'Content-Type': 'image/png', 'X-XSRF-TOKEN': decodeURIComponent(token) },
      body: await canvas.convertToBlob(),
    })
    return (await answer.json()).hash as string
  })

async function say(page: Page, words: string): Promise<void> {
  const panel = panelOf(page, 'Comment')
  await panel.getByRole('textbox', { name: 'Your words' }).fill(words)
  await panel.getByRole('button', { name: 'Share now' }).click()
  await panel.waitFor({ state: 'detached' })
}

describe.each([1440, 375] as const)('at %i pixels', (width: Width) => {
  test('a figure is commented on, the strip counts it, and the past shows what was said by then', {
    timeout: 120_000,
  }, async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const { page } = author
    const text = withFigure(await drawn(page))
    const memo = await newMemo(page, `A figure, ${Date.now()}`, text)
    await page.goto(`/m/${memo}`)
    // can be meant by a click or by a key
    const figure = page.locator('figure img[tabindex="0"]')
    await figure.click()
    await page.getByRole('button', { name: 'Comment on this' }).click()
    await say(page, 'Which year is this?')
    const discussion = page.getByRole('complementary', { name: 'Discussion' })
    await discussion.getByText('Which year is this?').waitFor()

    await figure.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Comment on this' }).waitFor()
    await page.keyboard.press('c')
    await say(page, 'And in which money?')
    await discussion.getByText('And in which money?').waitFor()
    await page.getByRole('button', { name: /2 threads opened on it, 2 still open/ }).waitFor()
    await author.expectAccessible('memo whose figure is discussed')

    await submitRevision(page, memo, 1, text.replace('ten', 'twelve'), 'More')
    await page.goto(`/m/${memo}/history`)
    const past = page.getByRole('complementary', { name: 'Discussion at this moment' })
    await past.getByText('And in which money?').waitFor()
    expect(await past.getByRole('button', { name: 'Reply' }).count()).toBe(0)
    await author.expectAccessible('history with threads')
    await page
      .getByRole('navigation', { name: 'Events' })
      .getByRole('button', { name: /Which year is this/ })
      .click()
    await past.getByText('And in which money?').waitFor({ state: 'detached' })
    await past.getByText('Which year is this?').waitFor()
    await page.getByRole('navigation', { name: 'Events' }).getByRole('button').first().click()
    await past.waitFor({ state: 'detached' })
    await author.close()
  })

  test('a figure without a caption is commented on by key, and keeps its thread', {
    timeout: 60_000,
  }, async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const { page } = author
    const text = withFigure(await drawn(page), '')
    const memo = await newMemo(page, `Without a caption, ${Date.now()}`, text)
    await page.goto(`/m/${memo}`)
    await page.locator('figure img[tabindex="0"]').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Comment on this' }).waitFor()
    await page.keyboard.press('c')
    await say(page, 'What is this?')
    await submitRevision(page, memo, 1, text.replace('ten', 'twelve'), 'More')
    await page.goto(`/m/${memo}`)
    const thread = page.locator('[data-note]').filter({ hasText: 'What is this?' })
    await thread.locator('[data-outcome="EXACT"]').waitFor({ state: 'attached' })
    await author.close()
  })
})
