import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('the first visit', () => {
  test('the sign-in page says what the product is for', async () => {
    const visitor = await Visitor.open(browser)
    await visitor.page.goto('/sign-in')
    await visitor.page.getByText(/where a company writes its large decisions down/).waitFor()
    await visitor.close()
  })

  test('points to three things, and does not come back once it is put away', async () => {
    const finance = await Visitor.signedIn(browser, 'Finance executive', 375, 'dark')
    const { page } = finance
    const guide = page.getByRole('region', { name: 'Three things to look at first' })
    await guide.getByRole('link', { name: 'Step through 31 revisions' }).waitFor()
    await finance.expectAccessible()
    await guide.getByRole('link', { name: 'Take a decision of your own' }).click()
    await page.getByRole('heading', { name: 'Your first decision', level: 1 }).waitFor()
    await finance.expectAccessible()
    await page.goBack()
    await guide.getByRole('button', { name: 'Put this away' }).click()
    await guide.waitFor({ state: 'detached' })
    await finance.close()

    const elsewhere = await Visitor.signedIn(browser, 'Finance executive')
    await elsewhere.page.getByRole('heading', { name: /You owe/ }).waitFor()
    expect(await elsewhere.page.getByText('Three things to look at first').count()).toBe(0)
    await elsewhere.close()
  })
})

describe('whoever signs in', () => {
  test.each([
    ['Author', 'Payments for other marketplaces', 'Answer the objection'],
    ['Author', 'Delivery dates as a service', 'Extend the review or ask for the decision'],
    ['Coauthor', 'Returns at the corner shop', 'Open the review'],
    ['Retail executive', 'Payments for other marketplaces', 'Give your verdict again'],
    ['Infrastructure executive', 'A checkout for independent shops', 'Lift your objection'],
    ['Infrastructure executive', 'Leave the Harbour Street data centre', 'Revise'],
    ['Decider', 'Fraud screening for other people’s orders', 'Decide'],
    ['Administrator', 'Leave the Harbour Street data centre', 'Give your verdict'],
  ])('%s is one click away from an act: %s', async (name, title, act) => {
    const visitor = await Visitor.signedIn(browser, name)
    const owed = visitor.page.getByRole('listitem').filter({ hasText: title }).first()
    await owed.getByRole('link', { name: act, exact: true }).click()
    await visitor.page
      .locator('[data-form-panel], [role=dialog]')
      .or(visitor.page.getByRole('button', { name: 'Submit revision' }))
      .first()
      .waitFor()
    await visitor.close()
  })

  test('an auditor finds what has changed last', async () => {
    const auditor = await Visitor.signedIn(browser, 'Auditor')
    await auditor.page.getByText('You owe nothing.').waitFor()
    await auditor.page
      .getByRole('region', { name: /To look at/ })
      .getByRole('link')
      .first()
      .waitFor()
    await auditor.expectAccessible()
    await auditor.close()
  })
})
