import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { newMemo, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('the keys', () => {
  test('that are letters can be turned off, and stay so', async () => {
    const visitor = await Visitor.signedIn(browser, 'Decider')
    const { page } = visitor
    await page.goto('/m/1@r17?from=16')
    await page.getByRole('link', { name: 'PDF' }).waitFor()
    await page.keyboard.press('Shift+?')
    const help = page.getByRole('dialog', { name: 'Keys' })
    await help.waitFor()
    await visitor.expectAccessible()
    await help.getByRole('switch').press('Space')
    await help.getByRole('button', { name: 'Close' }).click()
    await help.waitFor({ state: 'hidden' })
    await page.keyboard.press('Shift+?')
    await page.keyboard.press('r')
    await page.reload()
    await page.getByRole('link', { name: 'PDF' }).waitFor()
    await page.keyboard.press('r')
    expect(new URL(page.url()).search).toBe('?from=16')
    await page.getByRole('button', { name: /account and settings/ }).click()
    await page.getByRole('menuitem', { name: 'Keys' }).click()
    await help.getByRole('switch').press('Space')
    await help.getByRole('button', { name: 'Close' }).click()
    await help.waitFor({ state: 'hidden' })
    await page.keyboard.press('r')
    await page.waitForURL(/\/m\/1@r17$/)
    await visitor.close()
  })

  test('open what was found for the words that were typed', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const title = `Palette ${Date.now()}`
    const memo = await newMemo(page, title, text('One.'))
    await page.goto('/board')
    await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor()
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: 'Go to' }).pressSequentially(title)
    await page.getByText(`${memo}. ${title}`).waitFor()
    await author.expectAccessible()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/m/${memo}`)
    await author.close()
  })

  test('are all kept that are typed into a filter', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    await page.goto('/memos')
    const field = page.getByRole('searchbox', { name: 'Search titles and texts' })
    await field.pressSequentially('the case', { delay: 5 })
    await field.press('Home')
    await field.pressSequentially('AWS ', { delay: 5 })
    await page.waitForURL('**/memos?q=AWS+the+case')
    expect(await field.inputValue()).toBe('AWS the case')
    await author.close()
  })
})

describe('the form that opens a review', () => {
  test('has room for a name and a role in a small window', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375)
    const { page } = author
    const memo = await newMemo(page, 'A small review', text('One.'))
    await page.goto(`/m/${memo}?do=review`)
    const person = page.getByRole('combobox', { name: 'Person' }).first()
    await person.waitFor()
    expect((await person.boundingBox())?.width).toBeGreaterThan(220)
    await author.expectAccessible()
    await author.close()
  })
})
