import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command } from './session'
import { editorOf, sharedMemo, typeAfter } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const sourceOn = (page: Page) => page.getByLabel('Text of the memo in Markdown')
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const isOff = (page: Page) => undo(page).getAttribute('aria-disabled')
const says = (page: Page, words: string) => editorOf(page).getByText(words, { exact: true })

/** The store of the browser has it 300 milliseconds after a key; the status tells when the server has. */
const isSaved = (page: Page) => page.getByText('Your draft is kept, last at').waitFor()

describe.each([1440, 375] as const)('what was written, at %i pixels', (width) => {
  test('is undone in Markdown, done again, and undone on the page after a reload', async () => {
    const author = await Visitor.signedIn(browser, 'Author', width)
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await typeAfter(page, 'Nobody', ' One.')
    expect(await isOff(page)).toBe('false')

    await page.getByText('Markdown', { exact: true }).click()
    await sourceOn(page).getByText('Nobody has tried it. One.').waitFor()
    await sourceOn(page).focus()
    await page.keyboard.press('Control+z')
    await sourceOn(page).getByText('Nobody has tried it.', { exact: true }).waitFor()
    await page.keyboard.press('Control+y')
    await sourceOn(page).getByText('Nobody has tried it. One.').waitFor()
    // The cursor is where the words came back.
    await page.keyboard.type(' Two.')
    await sourceOn(page).getByText('Nobody has tried it. One. Two.').waitFor()

    await page.getByText('Page', { exact: true }).first().click()
    await says(page, 'Nobody has tried it. One. Two.').waitFor()
    await isSaved(page)
    await page.reload()
    await says(page, 'Nobody has tried it. One. Two.').waitFor()
    await undo(page).click()
    await says(page, 'Nobody has tried it. One.').waitFor()
    await page.keyboard.press('Control+z')
    await says(page, 'Nobody has tried it.').waitFor()
    await expect.poll(() => isOff(page)).toBe('true')
    await page.getByRole('button', { name: 'Redo' }).click()
    await says(page, 'Nobody has tried it. One.').waitFor()
    await page.keyboard.type(' Three.')
    await says(page, 'Nobody has tried it. One. Three.').waitFor()
    await author.expectAccessible()

    if (width === 375) {
      await page.getByRole('button', { name: 'Look at' }).click()
      await page.getByRole('menuitem', { name: 'Start again' }).click()
    } else await page.getByRole('button', { name: 'Start again', exact: true }).first().click()
    await says(page, 'Nobody has tried it.').waitFor()
    expect(await isOff(page)).toBe('true')
    await author.close()
  })
})

test('an empty line is undone before the words above it', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const number = await sharedMemo(page)
  await page.goto(`/m/${number}/write`)
  await typeAfter(page, 'Nobody', ' One.')
  await page.keyboard.press('Enter')
  expect(await editorOf(page).locator('p').count()).toBe(4)
  await page.keyboard.press('Control+z')
  await expect.poll(() => editorOf(page).locator('p').count()).toBe(3)
  await says(page, 'Nobody has tried it. One.').waitFor()
  await author.close()
})

test('a later title of the memo reaches the line that says the earlier one', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const number = await sharedMemo(page)
  const old = `Depots & shifts ${number}`
  await command(page, `/memos/${number}`, { title: old }, 'PATCH')
  await page.goto(`/m/${number}/write`)
  await editorOf(page).getByText('Night shift').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.type(old)
  await isSaved(page)
  await command(page, `/memos/${number}`, { title: `Night depots ${number}` }, 'PATCH')
  const line = editorOf(page).getByRole('heading', { level: 1 })
  await expect.poll(() => line.innerText(), { timeout: 10_000 }).toBe(`Night depots ${number}`)
  await author.close()
})
