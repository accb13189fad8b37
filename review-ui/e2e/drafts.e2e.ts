import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { sourceOf } from './session'
import { drop, editorOf, FIRST, sharedMemo, submit, typeAfter } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a figure', () => {
  test('is brought in by the toolbar, gets a caption and is shown as it prints', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await editorOf(page).getByText('It costs').click()
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Figure' }).click()
    await (await asked).setFiles({ name: 'costs.png', mimeType: 'image/png', buffer: PNG })
    await page.getByRole('textbox', { name: 'Caption of the figure' }).waitFor()
    await page.keyboard.type('What it costs')
    await page.keyboard.press('Enter')
    await page.keyboard.type('As can be seen. ')
    const below = await editorOf(page).getByText('As can be seen.').boundingBox()
    expect(below?.y).toBeGreaterThan(0)
    expect(below?.y).toBeLessThan(page.viewportSize()?.height ?? 0)
    await author.expectAccessible()
    await submit(page, 'With a figure')
    expect(await sourceOf(page, number, 2)).toMatch(
      /a year\.\n\n!\[What it costs\]\(figure:[0-9a-f]{64}\)\n\nAs can be seen\.\n\nNobody/,
    )
    await page.getByRole('figure').getByText('What it costs').waitFor()
    await author.close()
  })

  test('is dropped or pasted, and refused in a sentence without harm to the text', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await editorOf(page).getByText('It costs').click()
    await drop(page, 'paste', 'picture.png', 'image/png', PNG)
    await page.getByRole('textbox', { name: 'Caption of the figure' }).waitFor()
    await drop(page, 'drop', 'picture.gif', 'image/gif', PNG)
    await page.getByText('“picture.gif” is no PNG, JPEG or SVG picture.').waitFor()
    await drop(page, 'drop', 'broken.png', 'image/png', Buffer.from('no picture'))
    await page.getByText(/“broken\.png” was not brought in\. .+\./).waitFor()
    expect(await page.locator('[data-upload]').count()).toBe(0)
    await submit(page, 'With a figure')
    const text = await sourceOf(page, number, 2)
    expect(text.replace(/!\[\]\(figure:[0-9a-f]{64}\)\n\n/, '')).toBe(FIRST)
    await author.close()
  })
})

/** A draft is on the server two seconds after a key. */
const SOON = { timeout: 5_000 }

const savedDraft = (page: Page, number: number) =>
  page.evaluate(async (memo) => {
    const response = await fetch(`/api/memos/${memo}/draft`)
    return response.status === 200 ? ((await response.json()).markdown as string) : null
  }, number)

describe('a draft', () => {
  test('survives a reload and goes on in the window that takes over', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await typeAfter(page, 'Nobody', ' One.')
    await page.reload()
    await editorOf(page).getByText('One.').waitFor()

    const second = await page.context().newPage()
    await second.goto(`/m/${number}/write`)
    await second.getByText('Here you can only read.').waitFor()
    await typeAfter(page, 'Nobody', ' Two.')
    await second.getByRole('button', { name: 'Write here instead' }).click()
    await typeAfter(second, 'Two.', ' Three.')
    await page.getByText('Here you can only read.').waitFor()
    await second.getByText('Your draft is kept, last at').waitFor()
    expect(await second.getByText('Another window has saved').count()).toBe(0)
    await expect.poll(() => savedDraft(second, number), SOON).toContain('One. Two. Three.')
    await author.close()
  })

  test('is kept without a connection, sent when there is one, and gone once discarded', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await editorOf(page).waitFor()
    await page.context().setOffline(true)
    await typeAfter(page, 'Nobody', ' Offline.')
    await page.getByText('The server does not answer.').waitFor()
    await page.context().setOffline(false)
    await expect.poll(() => savedDraft(page, number), SOON).toContain('Offline.')

    await page.reload()
    await page.getByText('Your unsubmitted text of').waitFor()
    await page.route('**/draft', async (route) => {
      if (route.request().method() === 'PUT') await new Promise((done) => setTimeout(done, 1_500))
      await route.continue()
    })
    const sent = page.waitForRequest((request) => request.method() === 'PUT')
    await typeAfter(page, 'Nobody', ' More.')
    await sent
    const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE')
    await page.getByRole('button', { name: 'Start again', exact: true }).click()
    expect((await deleted).status()).toBe(204)
    expect(await savedDraft(page, number)).toBeNull()
    await page.reload()
    await editorOf(page).getByText('Nobody has tried it.', { exact: true }).waitFor()
    await author.close()
  })

  test('shows the guidance of a template until something is written there', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await sharedMemo(page)
    const guided =
      '# Ask\n\n<!-- guidance: Say what you ask for. -->\n\n## Why\n\n<!-- guidance: And why. -->\n'
    await page.goto(`/m/${number}/write`)
    await editorOf(page).waitFor()
    const status = await page.evaluate(
      async ([memo, markdown]) => {
        const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? ''
        const response = await fetch(`/api/memos/${memo}/draft`, {
          method: 'PUT',
          headers: {
            'Content-Type': 'application/json',
            'X-XSRF-TOKEN': decodeURIComponent(token),
          },
          body: JSON.stringify({ baseRevision: 1, markdown, version: 0 }),
        })
        return response.status
      },
      [number, guided] as const,
    )
    expect(status).toBe(200)
    await page.reload()
    await page.getByText('2 words').waitFor()
    await editorOf(page).locator('[data-guidance="Say what you ask for."]').click()
    await page.keyboard.type('Six million.')
    await page.getByText('4 words').waitFor()
    await expect
      .poll(() => savedDraft(page, number), SOON)
      .toBe('# Ask\n\nSix million.\n\n## Why\n\n<!-- guidance: And why. -->\n')
    await submit(page, 'From a template', true)
    expect(await sourceOf(page, number, 2)).toBe('# Ask\n\nSix million.\n\n## Why\n')
    await author.close()
  })
})
