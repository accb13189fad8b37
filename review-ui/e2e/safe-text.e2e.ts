import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, sourceOf } from './session'
import { editorOf, FIRST, sharedMemo, submit, typeAfter } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const draftOf = (page: Page, memo: number) =>
  page.evaluate(async (number) => {
    const response = await fetch(`/api/memos/${number}/draft`)
    return response.status === 200 ? await response.json() : null
  }, memo)

/** Saves a draft as another window would. */
const saveDraft = (page: Page, memo: number, markdown: string, version: number) =>
  page.evaluate(
    async ([number, text, seen]) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? ''
      await fetch(`/api/memos/${number}/draft`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: JSON.stringify({ baseRevision: 1, markdown: text, version: seen }),
      })
    },
    [memo, markdown, version] as const,
  )

async function writing(browserOf: Browser): Promise<{ author: Visitor; page: Page; memo: number }> {
  const author = await Visitor.signedIn(browserOf, 'Author')
  const memo = await sharedMemo(author.page)
  await author.page.goto(`/m/${memo}/write`)
  await editorOf(author.page).waitFor()
  return { author, page: author.page, memo }
}

describe('a window that can only read', () => {
  test('changes nothing, and a submission elsewhere leaves no text behind', async () => {
    const { author, page, memo } = await writing(browser)
    const second = await page.context().newPage()
    await second.goto(`/m/${memo}/write`)
    await second.getByText('Here you can only read.').waitFor()
    expect(await second.getByRole('button', { name: 'Submit revision' }).isDisabled()).toBe(true)
    await second.getByRole('button', { name: 'Bold' }).click({ force: true })
    await second.keyboard.press('Control+Enter')
    expect(await second.getByRole('dialog').count()).toBe(0)
    await second.getByText('Markdown', { exact: true }).click()
    const source = second.getByLabel('Text of the memo in Markdown')
    await source.click()
    await second.keyboard.type('not to be')
    expect(await source.innerText()).not.toContain('not to be')

    await second.getByRole('button', { name: 'Write here instead' }).click()
    await page.getByText('Here you can only read.').waitFor()
    await source.click()
    await second.keyboard.press('Control+End')
    await second.keyboard.type('To be.')
    await submit(second, 'It is')
    expect(await sourceOf(second, memo, 2)).toBe(`${FIRST}To be.\n`)
    expect(await draftOf(second, memo)).toBeNull()
    await author.close()
  })
})

describe('a text that nobody has submitted', () => {
  test('stays to be read and taken along when the memo is withdrawn meanwhile', async () => {
    const { author, page, memo } = await writing(browser)
    await typeAfter(page, 'Nobody', ' Not yet.')
    await page.getByText('Your draft is kept, last at').waitFor()
    const other = await page.context().newPage()
    await other.goto(`/m/${memo}`)
    await command(other, `/memos/${memo}/withdrawal`, { reason: 'It was tried.' })
    const download = page.getByRole('link', { name: 'Download my text' })
    await download.waitFor()
    await editorOf(page).getByText('Not yet.').waitFor()
    expect(await page.getByRole('button', { name: 'Submit revision' }).isDisabled()).toBe(true)
    await page.reload()
    const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
    expect(file.suggestedFilename()).toBe(`memo-${memo}-draft.md`)
    await author.expectAccessible()
    await author.close()
  })

  test('is put aside when its author starts again, until they throw it away', async () => {
    const { author, page } = await writing(browser)
    await typeAfter(page, 'Nobody', ' Mine.')
    await page.reload()
    await page.getByRole('button', { name: 'Start again from revision 1' }).click()
    await page.getByRole('button', { name: 'Put aside (1)' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Put aside (1)' }).click()
    await author.expectAccessible()
    await page.getByRole('button', { name: 'Take back' }).click()
    await editorOf(page).getByText('Mine.').waitFor()
    await page.getByRole('button', { name: 'Put aside (1)' }).click()
    await page.getByRole('button', { name: 'Throw away', exact: true }).click()
    await page.getByRole('button', { name: 'Throw it away for good' }).click()
    await page.getByText('Nothing is put aside any more.').waitFor()
    await author.close()
  })

  test('is put together with that of another device where both have gone on', async () => {
    const { author, page, memo } = await writing(browser)
    await typeAfter(page, 'Nobody', ' Mine.')
    await page.getByText('Your draft is kept, last at').waitFor()
    const { version } = await draftOf(page, memo)
    await saveDraft(page, memo, FIRST.replace('six', 'seven'), version)
    await typeAfter(page, 'Mine.', ' More.')
    await page.getByRole('button', { name: 'Put both together' }).click()
    await page.getByRole('button', { name: 'Go on writing with the merged text' }).click()
    await editorOf(page).getByText('seven million').waitFor()
    await editorOf(page).getByText('Mine. More.').waitFor()
    await page.getByRole('button', { name: 'Put aside (2)' }).waitFor()
    await author.close()
  })

  test('gives way to the one of another window only when that is chosen', async () => {
    const { author, page, memo } = await writing(browser)
    await typeAfter(page, 'Nobody', ' Mine.')
    await page.getByText('Your draft is kept, last at').waitFor()
    const { version } = await draftOf(page, memo)
    await saveDraft(page, memo, FIRST.replace('six', 'seven'), version)
    await typeAfter(page, 'Mine.', ' More.')
    await page.getByText('There is another draft on the server, last changed').waitFor()
    await page.getByRole('button', { name: 'Take that one', exact: true }).click()
    await editorOf(page).getByText('seven million').waitFor()
    await page.getByRole('button', { name: 'Put aside (1)' }).click()
    await page.getByRole('button', { name: 'Take back' }).click()
    await editorOf(page).getByText('Mine. More.').waitFor()
    await expect
      .poll(async () => (await draftOf(page, memo)).markdown, { timeout: 5_000 })
      .toContain('Mine. More.')
    await author.close()
  })
})

test('an editor that cannot be fetched leaves the page standing and the text unharmed', async () => {
  const { author, page } = await writing(browser)
  await typeAfter(page, 'Nobody', ' Mine.')
  await page.route('**/assets/source-editor*', (route) => route.abort())
  await page.getByText('Markdown', { exact: true }).click()
  await page.getByText('The editor could not be shown. Your text is kept.').waitFor()
  await author.expectAccessible()
  const again = page.getByRole('button', { name: 'Try again' })
  await page.context().setOffline(true)
  await again.click()
  await again.waitFor()
  await page.getByText('The editor could not be shown. Your text is kept.').waitFor()
  await page.context().setOffline(false)
  await page.unroute('**/assets/source-editor*')
  await again.click()
  await page
    .getByRole('textbox', { name: /^Text of the memo/ })
    .getByText('Mine.')
    .waitFor()
  await page.getByText('Markdown', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Text of the memo in Markdown' }).waitFor()
  await author.close()
})

test('words in a dialog are not lost by a key, nor by closing it', async () => {
  const { author, page } = await writing(browser)
  await typeAfter(page, 'Nobody', ' Mine.')
  await page.keyboard.press('Control+Enter')
  const said = page.getByLabel('What has changed')
  await said.fill('What was tried')
  await page.keyboard.press('Escape')
  expect(await said.inputValue()).toBe('What was tried')
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await page.getByRole('button', { name: 'Submit revision' }).click()
  expect(await said.inputValue()).toBe('What was tried')
  await author.close()
})
