import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { sourceOf, submitRevision } from './session'
import { editorOf, FIRST, sharedMemo, submit, typeAfter } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('two authors who begin with the same revision', () => {
  test('see what fits together and confirm it', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const coauthor = await Visitor.signedIn(browser, 'Coauthor')
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await coauthor.page.goto(`/m/${number}/write`)
    await typeAfter(coauthor.page, 'Nobody has tried it.', ' We did, once.')
    await typeAfter(page, 'It costs', ' Half of it is rent.')
    await submit(coauthor.page, 'Who has tried it')

    await page.getByText('Revision 2 has been submitted since you began.').waitFor()
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Both fit together. Look at it and confirm.').waitFor()
    await dialog.getByText(/Revision 2 by Coauthor, .*: Who has tried it/).waitFor()
    await dialog.getByRole('region', { name: /Changed by Coauthor, revision 2/ }).waitFor()
    await dialog.getByRole('region', { name: 'Changed by you' }).getByText('Half').waitFor()
    await author.expectAccessible()
    await dialog.getByLabel('What has changed').fill('What the rent is')
    await dialog.getByRole('button', { name: 'Submit revision 3' }).click()
    await page.waitForURL(/\/m\/\d+$/)
    expect(await sourceOf(page, number, 3)).toBe(
      FIRST.replace('a year.', 'a year. Half of it is rent.').replace(
        'tried it.',
        'tried it. We did, once.',
      ),
    )
    const before = await page.evaluate(async (memo) => {
      const response = await fetch(`/api/memos/${memo}/revisions/3/unmerged`)
      return (await response.json()).markdown as string
    }, number)
    expect(before).toBe(FIRST.replace('a year.', 'a year. Half of it is rent.'))
    await coauthor.close()
    await author.close()
  })

  test.each([1440, 375] as const)(
    'settle at %i pixels what does not fit, once more when another revision arrives',
    async (width) => {
      const author = await Visitor.signedIn(browser, 'Author', width)
      const coauthor = await Visitor.signedIn(browser, 'Coauthor')
      const { page } = author
      const number = await sharedMemo(page)
      await page.goto(`/m/${number}/write`)
      await typeAfter(page, 'We ask', ' Or three.')
      const theirs = FIRST.replace('in May.', 'in May. Perhaps in June.')
      await submitRevision(coauthor.page, number, 1, theirs, 'When it begins')

      const narrow = width === 375
      const unfold = () => page.locator('details > summary', { hasText: 'has arrived' }).click()
      if (narrow) await unfold()
      await page.getByRole('button', { name: 'Put both together' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('1 of 1 conflict still open').waitFor()
      await author.expectAccessible()
      await dialog.getByRole('button', { name: 'Back to my text' }).last().click()
      await editorOf(page).getByText('Or three.').waitFor()

      await page.getByRole('button', { name: 'Put both together' }).click()
      const confirm = dialog.getByRole('button', { name: /Submit revision/ })
      await dialog.getByLabel('What has changed').fill('How many')
      expect(await confirm.isDisabled()).toBe(true)
      await dialog.getByText('1 of 1 conflict').click()
      await page.keyboard.press('n')
      const conflict = dialog.getByRole('region', { name: /Conflict/ })
      expect(await conflict.evaluate((found) => found === document.activeElement)).toBe(true)
      await conflict.getByRole('radio', { name: 'Both, theirs first' }).click()
      await dialog.getByText('1 conflict settled.').waitFor()

      const again = theirs.replace('six million', 'seven million')
      await submitRevision(coauthor.page, number, 2, again, 'What it costs')
      await confirm.click()
      await dialog.getByText('Yet another revision has arrived.').waitFor()
      await dialog.getByText('1 conflict settled.').waitFor()
      await dialog.getByRole('button', { name: 'Submit revision 4' }).click()
      await page.waitForURL(/\/m\/\d+$/)
      expect(await sourceOf(page, number, 4)).toBe(
        again.replace(
          'Perhaps in June.',
          'Perhaps in June.\n\nWe ask for two shifts in May. Or three.',
        ),
      )
      await coauthor.close()
      await author.close()
    },
  )

  test('write in the place of a conflict what neither said', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 1440, 'dark')
    const { page } = author
    const number = await sharedMemo(page)
    await page.goto(`/m/${number}/write`)
    await typeAfter(page, 'We ask', ' Or three.')
    await submitRevision(page, number, 1, FIRST.replace('in May.', 'in June.'), 'June')
    await page.getByRole('button', { name: 'Put both together' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Write it' }).click()
    await dialog.getByLabel('The words, in Markdown').fill('We ask for **three** in June.')
    await author.expectAccessible()
    await dialog.getByLabel('What has changed').fill('Three')
    await dialog.getByRole('button', { name: 'Submit revision 3' }).click()
    await page.waitForURL(/\/m\/\d+$/)
    expect(await sourceOf(page, number, 3)).toBe(
      FIRST.replace('We ask for two shifts in May.', 'We ask for **three** in June.'),
    )
    await author.close()
  })
})
