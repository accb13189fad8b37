import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { isSent, newMemo, panelOf, text } from './session'

const TITLE = `A night shift for the warehouse, asked for at ${new Date().toISOString()}`
const WEEK_MILLIS = 7 * 86_400_000

let browser: Browser
let memo = 0
const open: Visitor[] = []

beforeAll(async () => {
  browser = await launch()
  const author = await Visitor.signedIn(browser, 'Author')
  memo = await newMemo(author.page, TITLE, text('Open a night shift with 20 people in May.'))
  await author.close()
})

afterAll(() => browser.close())

async function as(name: string): Promise<Visitor> {
  const visitor = await Visitor.signedIn(browser, name)
  open.push(visitor)
  return visitor
}

/** By the link in the inbox. */
async function follow(page: Page, act: string) {
  await page
    .getByRole('listitem')
    .filter({ hasText: TITLE })
    .getByRole('link', { name: act })
    .click()
}

async function allLeave() {
  for (const visitor of open.splice(0)) await visitor.close()
}

describe('a memo from its first review to its decision', () => {
  test('the author opens the review by the inbox', async () => {
    const author = await as('Author')
    const { page } = author
    await follow(page, 'Open the review')
    const dialog = page.getByRole('dialog', { name: 'Open the review of revision 1' })
    await dialog.waitFor()
    expect(new URL(page.url()).search).toBe('')
    for (const [row, person] of ['Decider', 'Retail executive', 'Finance executive'].entries()) {
      if (row > 1) await dialog.getByRole('button', { name: 'Add a participant' }).click()
      await dialog.getByRole('combobox', { name: 'Person' }).nth(row).click()
      await page.getByRole('option', { name: person }).click()
    }
    await dialog
      .getByLabel('Due on')
      .fill(new Date(Date.now() + WEEK_MILLIS).toISOString().slice(0, 10))
    await author.expectAccessible()
    await dialog.getByRole('button', { name: 'Open the review' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page
      .getByText('Retail executive and Finance executive give a verdict on revision 1.')
      .waitFor()
    await allLeave()
  })

  test('the board shows what blocks it and the inbox who owes what', async () => {
    const retail = await as('Retail executive')
    const owed = retail.page.getByRole('listitem').filter({ hasText: TITLE })
    await owed.getByText('You are an approver and have not given a verdict yet.').waitFor()
    await retail.expectAccessible()
    await retail.page.getByRole('link', { name: 'Board' }).click()
    const review = retail.page.getByRole('region', { name: /In review/ })
    const card = review.getByRole('article').filter({ hasText: TITLE })
    await card.getByText('Waits for Retail executive and Finance executive.').waitFor()
    await retail.expectAccessible()
    await allLeave()
  })

  test('retail objects, and finance agrees with conditions', async () => {
    const retail = await as('Retail executive')
    await retail.page.goto(`/m/${memo}?do=verdict`)
    await retail.page.getByText('Your verdict will be bound to revision 1').waitFor()
    await retail.page.getByRole('radio', { name: 'Object' }).click()
    await retail.page
      .getByRole('textbox', { name: 'What you object to' })
      .fill('Nobody says who leads the shift.')
    await retail.expectAccessible()
    await retail.page.getByRole('button', { name: 'Object', exact: true }).last().click()
    const objections = retail.page.getByRole('region', { name: 'Objections' })
    await objections.getByText('Nobody says who leads the shift.').waitFor()

    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await finance.page.getByRole('group', { name: 'Give your verdict' }).waitFor()
    await finance.page.keyboard.press('v')
    await finance.page.getByRole('radio', { name: 'Agree with conditions' }).click()
    await finance.page
      .getByRole('textbox', { name: 'Condition 1' })
      .fill('No more than 20 people before July.')
    await finance.page.getByRole('button', { name: 'Agree with conditions' }).last().click()
    await isSent(finance.page)
    await finance.page.getByText('No more than 20 people before July.').waitFor()
    await finance.expectAccessible()
    await allLeave()
  })

  test('the author answers; the decider cannot approve meanwhile', async () => {
    const author = await as('Author')
    await author.page.goto(`/m/${memo}`)
    const bar = author.page.getByRole('region', { name: 'What happens next' })
    await bar.getByRole('button', { name: 'Answer the objection' }).click()
    await author.page
      .getByRole('textbox', { name: 'Answer' })
      .fill('The deputy of the day shift leads it.')
    await author.page.getByRole('button', { name: 'Answer', exact: true }).last().click()
    await isSent(author.page)
    await author.page.getByText('The deputy of the day shift leads it.').waitFor()

    const decider = await as('Decider')
    await decider.page.goto(`/m/${memo}?do=decide`)
    const panel = panelOf(decider.page, 'Decide')
    await panel
      .getByText(/The memo cannot be approved yet\. .*1 blocking objection is open/)
      .waitFor()
    expect(await panel.getByRole('radio', { name: 'Approved' }).isDisabled()).toBe(true)
    await allLeave()
  })

  test('retail lifts the objection, disagrees and commits', async () => {
    const retail = await as('Retail executive')
    const { page } = retail
    await follow(page, 'Lift your objection')
    await page.getByRole('textbox', { name: 'Reason' }).fill('That is a name.')
    await page.getByRole('button', { name: 'Lift', exact: true }).last().click()
    await page.getByText('Lifted by Retail executive').waitFor()
    await page.getByRole('button', { name: 'Disagree and commit' }).click()
    await page.getByRole('textbox', { name: 'What you disagree with' }).fill('May is too early.')
    await page.getByRole('button', { name: 'Disagree and commit' }).last().click()
    await isSent(page)
    await page.getByText('May is too early.').waitFor()
    await allLeave()
  })

  test('the decider approves and sees every rule that lets them', async () => {
    const decider = await as('Decider')
    const { page } = decider
    await follow(page, 'Decide')
    const panel = panelOf(page, 'Decide')
    await panel.getByText('Your decision will be bound to revision 1').waitFor()
    await panel.getByText(/All \d rules are met/).click()
    await panel.getByText('2 of 2 approvers assent; more than 50 % must.').waitFor()
    await panel.getByRole('radio', { name: 'Approved' }).click()
    await panel
      .getByRole('textbox', { name: 'Rationale' })
      .fill('The orders left over cost more than the shift.')
    await decider.expectAccessible()
    await panel.getByRole('button', { name: 'Decide: approved' }).click()
    const decision = page.getByRole('region', { name: 'Decision' })
    await decision.getByText('The orders left over cost more than the shift.').waitFor()
    await page.getByRole('link', { name: 'Board' }).click()
    await page
      .getByRole('region', { name: /Decided/ })
      .getByRole('article')
      .filter({ hasText: TITLE })
      .waitFor()
    await page.getByRole('link', { name: /^Inbox/ }).click()
    await page
      .getByRole('heading', { name: /You owe/ })
      .or(page.getByText('You owe nothing.'))
      .first()
      .waitFor()
    expect(await page.getByText(TITLE).count()).toBe(0)
    await allLeave()
  })
})
