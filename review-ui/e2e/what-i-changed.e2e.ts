import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { submitRevision } from './session'
import { editorOf, FIRST, sharedMemo, typeAfter } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** A text with changes at two places, being written. */
async function changed(page: Page): Promise<number> {
  const memo = await sharedMemo(page)
  await submitRevision(page, memo, 1, FIRST.replace('six', 'seven'), 'Seven')
  await page.goto(`/m/${memo}/write`)
  await typeAfter(page, 'We ask', ' Or three.')
  await typeAfter(page, 'Nobody', ' Once.')
  return memo
}

describe('what an author has changed', () => {
  test('is shown against the newest revision or another one, by keys, side by side and as PDF', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await changed(page)
    await page.keyboard.press('Control+Shift+E')
    const view = page.getByRole('dialog', { name: 'What I changed' })
    await view.getByText('Revision 2 to your text').waitFor()
    await view.locator('ins', { hasText: 'Or three.' }).waitFor()
    await page.keyboard.press('n')
    await view.getByText(/^Change 1 of 2\./).waitFor()
    await page.keyboard.press('n')
    await view.getByText(/^Change 2 of 2\./).waitFor()
    await page.keyboard.press('p')
    await view.getByText(/^Change 1 of 2\./).waitFor()
    await page.keyboard.press('s')
    await view.getByRole('table', { name: /revision 2 beside your text/ }).waitFor()
    await author.expectAccessible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      view.getByRole('button', { name: 'PDF' }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`memo-${memo}-r2-to-draft.pdf`)
    await view.getByRole('combobox', { name: 'Since' }).click()
    await page.getByRole('option', { name: /^Revision 1/ }).click()
    await view.locator('del', { hasText: 'six' }).waitFor()
    await view.getByRole('button', { name: 'Back to my text' }).last().click()
    await view.waitFor({ state: 'detached' })
    await editorOf(page).getByText('Or three.').waitFor()
    await author.close()
  })

  test('is shown on a narrow window, where outline and advice open over the text', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375, 'dark')
    const { page } = author
    await changed(page)
    const look = async (what: RegExp) => {
      await page.getByRole('button', { name: 'Look at' }).click()
      await page.getByRole('menuitem', { name: what }).click()
    }
    await look(/^Outline/)
    await page.getByRole('navigation', { name: 'Outline' }).waitFor()
    await author.expectAccessible('outline')
    await page.getByRole('button', { name: 'Night shift' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await look(/^Advice/)
    await page.getByRole('complementary', { name: 'Advice' }).waitFor()
    await author.expectAccessible('advice')
    await page.keyboard.press('Escape')
    await look(/^What I changed/)
    const view = page.getByRole('dialog', { name: 'What I changed' })
    await view.locator('ins', { hasText: 'Or three.' }).waitFor()
    expect(await view.getByText('Side by side').count()).toBe(0)
    await author.expectAccessible('changes')
    await author.close()
  })
})

test('a merged text is taken back to be written on, and keeps both its parents', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const memo = await sharedMemo(page)
  await page.goto(`/m/${memo}/write`)
  await typeAfter(page, 'Nobody', ' Mine.')
  await submitRevision(page, memo, 1, FIRST.replace('six', 'seven'), 'Seven')
  await page.getByRole('button', { name: 'Put both together' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What has changed').fill('Both')
  await dialog.getByRole('button', { name: 'Go on writing with the merged text' }).click()
  await editorOf(page).getByText('seven million').waitFor()
  await typeAfter(page, 'Mine.', ' And more.')
  await page.keyboard.press('Control+Enter')
  const summary = page.getByLabel('What has changed')
  await summary.and(page.locator(':focus')).waitFor()
  expect(await summary.inputValue()).toBe('Both')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/m\/\d+$/)
  const unmerged = await page.evaluate(
    async (number) => (await fetch(`/api/memos/${number}/revisions/3/unmerged`)).json(),
    memo,
  )
  expect(unmerged.markdown).toBe(FIRST.replace('tried it.', 'tried it. Mine.'))
  await author.close()
})
