import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { memoNumber, sourceOf, text } from './session'
import { submit, typeMemo } from './writing'

const TITLE = `A night shift for the warehouse, asked for at ${new Date().toISOString()}`

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('a memo', () => {
  test('is begun by its author, who is led to the writing page and submits it', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    await author.page.getByRole('link', { name: 'New memo' }).click()
    await author.page.getByRole('textbox', { name: 'Title' }).fill('x'.repeat(201))
    await author.page.getByText('201 of 200 characters').waitFor()
    expect(await author.page.getByRole('button', { name: 'Begin the memo' }).isDisabled()).toBe(
      true,
    )
    await author.page.getByRole('textbox', { name: 'Title' }).fill(TITLE)
    await author.page.getByText(`${TITLE.length} of 200 characters`).waitFor()
    await author.expectAccessible()
    await author.page.getByRole('button', { name: 'Begin the memo' }).click()
    await author.page.waitForURL('**/m/*/write')
    const memo = memoNumber(author.page)
    await author.page.goto(`/m/${memo}`)
    await author.page.getByText('This memo has no text yet.').waitFor()
    await author.page.goto(`/m/${memo}/write`)
    await typeMemo(author.page, text('Open a night shift with 20 people in May.'))
    await author.page.getByText(/^5 pages and \d+ lines left$/).waitFor()
    await author.expectAccessible()
    await submit(author.page, 'First text')
    expect(await sourceOf(author.page, memo, 1)).toBe(
      text('Open a night shift with 20 people in May.'),
    )
    await author.page.getByText('Revision 1 of 1').waitFor()
    await author.close()
  })
})
