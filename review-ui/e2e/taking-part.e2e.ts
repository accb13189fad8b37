import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReview, isSent, submitRevision, text } from './session'

const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'finance', role: 'APPROVER' },
  { account: 'infrastructure', role: 'CONTRIBUTOR' },
  { account: 'decider', role: 'DECIDER' },
]

let browser: Browser
let memo = 0

beforeAll(async () => {
  browser = await launch()
  const author = await Visitor.signedIn(browser, 'Author')
  memo = await inReview(author.page, 'A memo that people join and leave', PARTICIPANTS)
  await command(author.page, `/memos/${memo}/coauthors`, { account: 'coauthor' })
  await author.close()
})

afterAll(() => browser.close())

describe('whoever takes part', () => {
  test('an approver who agrees again has a mark on both revisions', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const shown = await inReview(author.page, 'A memo that is agreed to twice', PARTICIPANTS)
    const finance = await Visitor.signedIn(browser, 'Finance executive')
    const agree = async () => {
      await finance.page.goto(`/m/${shown}?do=verdict`)
      await finance.page.getByRole('radio', { name: 'Agree', exact: true }).click()
      await finance.page.getByRole('button', { name: 'Agree', exact: true }).last().click()
      await isSent(finance.page)
    }
    await agree()
    await submitRevision(author.page, shown, 1, text('Open a night shift in June.'), 'Later')
    await agree()
    const tick = (revision: number) =>
      finance.page.getByRole('button', { name: new RegExp(`^Revision ${revision} of`) })
    await finance.page.getByRole('button', { name: /^Revision 2 of.*: agree$/ }).waitFor()
    expect(await tick(1).getAttribute('aria-label')).toMatch(/Finance executive: agree, lapsed$/)
    expect(await tick(1).locator('[data-shape="agree"][data-hollow="true"]').count()).toBe(1)
    await finance.expectAccessible()
    await finance.close()
    await author.close()
  })

  test('an approver objects after a verdict, and what it is bound to is said', async () => {
    const retail = await Visitor.signedIn(browser, 'Retail executive')
    const { page } = retail
    await page.goto(`/m/${memo}?do=verdict`)
    await page.getByRole('radio', { name: 'Agree', exact: true }).click()
    await page.getByRole('button', { name: 'Agree', exact: true }).last().click()
    await isSent(page)
    await page.getByRole('button', { name: 'Raise an objection' }).click()
    await page.getByText('Your objection will be bound to revision 1').waitFor()
    await page.getByRole('textbox', { name: 'What you object to' }).fill('The rent is missing.')
    await retail.expectAccessible()
    await page.getByRole('button', { name: 'Object', exact: true }).last().click()
    await page
      .getByRole('region', { name: 'Objections' })
      .getByText('The rent is missing.')
      .waitFor()
    await retail.close()
  })

  test('a contributor objects without a verdict', async () => {
    const contributor = await Visitor.signedIn(browser, 'Infrastructure executive')
    const { page } = contributor
    await page.goto(`/m/${memo}`)
    await page.getByRole('button', { name: 'Raise an objection' }).click()
    await page.getByRole('textbox', { name: 'What you object to' }).fill('No machine is left.')
    await page.getByRole('button', { name: 'Object', exact: true }).last().click()
    await page.getByText('No machine is left.').waitFor()
    await contributor.close()
  })

  test('the owner removes a participant, but none whose objection is open', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    await page.goto(`/m/${memo}`)
    const participants = page.getByRole('region', { name: 'Who owes what' })
    const remove = async () => {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Reason' }).fill('On leave until May.')
      await dialog.getByRole('button', { name: 'Remove' }).click()
    }
    await participants.getByRole('button', { name: 'Remove Retail executive' }).click()
    await remove()
    await page.getByText('Retail executive has an open objection').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await participants.getByRole('button', { name: 'Remove Finance executive' }).click()
    await remove()
    await participants.getByText('Finance executive').waitFor({ state: 'hidden' })
    expect(await participants.getByRole('button', { name: 'Remove Decider' }).count()).toBe(0)
    await author.expectAccessible()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Withdraw', exact: true }).waitFor()
    await author.expectAccessible()
    await author.close()
  })

  test('a coauthor leaves the authors', async () => {
    const coauthor = await Visitor.signedIn(browser, 'Coauthor')
    const { page } = coauthor
    await page.goto(`/m/${memo}`)
    await page.getByRole('button', { name: 'Leave the authors' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const authors = page.getByRole('region', { name: 'Authors' })
    await authors.getByText('Coauthor').first().waitFor({ state: 'hidden' })
    await coauthor.close()
  })
})
