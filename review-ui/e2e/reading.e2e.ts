import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, submitRevision, text } from './session'

let browser: Browser
let author: Visitor

beforeAll(async () => {
  browser = await launch()
  author = await Visitor.signedIn(browser, 'Author')
})

afterAll(async () => {
  await author.close()
  await browser.close()
})

const memoOf = (title: string) =>
  inReview(author.page, title, [
    { account: 'retail', role: 'APPROVER' },
    { account: 'decider', role: 'DECIDER' },
  ])

describe('whoever reads a memo', () => {
  test('keeps the text while they read it, and is told of a newer one', async () => {
    const memo = await memoOf('A memo that moves on while it is read')
    const retail = await Visitor.signedIn(browser, 'Retail executive')
    const { page } = retail
    await page.goto(`/m/${memo}`)
    await page.getByRole('article', { name: /revision 1$/ }).waitFor()
    const recorded = page.waitForResponse((answer) => answer.url().endsWith('/readings'))
    const note = page.getByRole('region', { name: 'Your reading' })
    await note.getByText('Since you opened it: 1 of 1 page.').waitFor()
    await page.getByRole('link', { name: 'Board' }).click()
    await recorded
    await page.goto(`/m/${memo}`)
    await note.getByText('Recorded last: revision 1').waitFor()

    await submitRevision(author.page, memo, 1, text('Open a night shift in June.'), 'Later')
    await page.getByText('Revision 2 has arrived.').waitFor()
    expect(await page.getByRole('article', { name: /revision 1$/ }).count()).toBe(1)
    await retail.expectAccessible()
    await page.getByRole('link', { name: 'Show it' }).click()
    const compared = page.getByRole('article', { name: /[Rr]evision 1 to 2/ })
    await compared.waitFor()

    const again = page.waitForResponse((answer) => answer.url().endsWith('/readings'), {
      timeout: 30_000,
    })
    await page.getByRole('button', { name: 'Side by side' }).click()
    await page.getByRole('table').first().waitFor()
    await again
    await note.getByText('Recorded last: revision 2').waitFor()
    await page.getByRole('button', { name: 'Inline' }).click()
    await compared.waitFor()
    await retail.close()
  })

  test('sees the rules of the review', async () => {
    const memo = await memoOf('A memo with rules')
    const { page } = author
    await page.goto(`/m/${memo}`)
    await page.getByText('The policy “Two-way door”, version 1').click()
    await page.getByRole('region', { name: 'The gate' }).getByRole('listitem').last().waitFor()
    await author.expectAccessible()
  })
})
