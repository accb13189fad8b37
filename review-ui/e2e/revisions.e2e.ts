import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, newMemo, sourceOf, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('a revision', () => {
  test('gets a name that stands wherever the revision does', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await newMemo(page, 'A night shift', text('One.'), text('Two.'))
    await page.goto(`/m/${memo}@r1`)
    await page.getByRole('button', { name: 'Details of revision 1' }).click()
    await page.getByRole('button', { name: 'Name this revision' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('As sent to the board')
    await author.expectAccessible()
    await page.getByRole('button', { name: 'Name it' }).click()
    await page.getByText('Revision 1 of 2, “As sent to the board”').waitFor()
    await page.getByRole('button', { name: /^Revision 1, “As sent to the board” of/ }).waitFor()
    await page.getByRole('button', { name: 'Later revision' }).click()
    await page.getByText('Revision 2 of 2').waitFor()
    await page.getByRole('combobox', { name: 'Compare with' }).click()
    await page
      .getByRole('option', { name: 'The one before: revision 1, “As sent to the board”' })
      .click()
    await page.getByRole('button', { name: 'Name this revision' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('as sent to the BOARD')
    await page.getByText('Revision 1 is called “As sent to the board” already.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('list', { name: 'Named revisions' }).getByRole('button').click()
    await page.getByText('Revision 1 of 2, “As sent to the board”').waitFor()
    await author.expectAccessible()
    await page.goto(`/m/${memo}/history`)
    await page
      .getByRole('button', { name: /As sent to the board/ })
      .first()
      .waitFor()
    await author.close()
  })

  test('that is old is restored as a new one', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await newMemo(page, 'A day shift', text('One.'), text('Two.'))
    await page.goto(`/m/${memo}@r1`)
    await page.getByRole('button', { name: 'Details of revision 1' }).click()
    await page.getByRole('button', { name: 'Restore this revision' }).click()
    const dialog = page.getByRole('dialog', { name: 'Restore revision 1' })
    await dialog.getByText('A restored revision is a new one').waitFor()
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Restores revision 1: Text 1')
    await author.expectAccessible()
    await dialog.getByRole('button', { name: 'Submit as revision 3' }).click()
    await page.getByText('Revision 3 of 3').waitFor()
    await page.getByText('The text of revision 1, restored.').waitFor()
    expect(await sourceOf(page, memo, 3)).toBe(await sourceOf(page, memo, 1))
    await page.getByRole('button', { name: 'See revision 1' }).click()
    await page.getByText('Revision 1 of 3').waitFor()
    await author.close()
  })

  test('that is a merge shows what its author had written', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await newMemo(page, 'Two at once', text('One.'), text('Two.'))
    await command(page, `/memos/${memo}/revisions`, {
      baseRevision: 2,
      markdown: text('Two, and a half.'),
      summary: 'Both',
      merge: { ancestor: 1, markdown: text('One, and a half.') },
    })
    await page.goto(`/m/${memo}`)
    await page.getByText('its author had started from revision 1').waitFor()
    await page.getByRole('button', { name: 'See what they had written' }).click()
    const dialog = page.getByRole('dialog', { name: 'What Author had written before the merge' })
    await dialog.getByText('One, and a half.').waitFor()
    await author.expectAccessible()
    await author.close()
  })
})
