import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, isSent, panelOf, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'finance', role: 'APPROVER' },
  { account: 'decider', role: 'DECIDER' },
]

async function memoInReview(title: string): Promise<number> {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `${title}, ${Date.now()}`, PARTICIPANTS)
  await submitRevision(author.page, memo, 1, text('Open a night shift in May.'), 'With an ask')
  await author.close()
  return memo
}

const conditions = (page: Page) => page.getByRole('region', { name: /^Conditions/ })

test('each condition is met by its owner and confirmed by whoever set it', async () => {
  const memo = await memoInReview('Conditions')
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  await finance.page.goto(`/m/${memo}?do=verdict`)
  const verdict = panelOf(finance.page, 'Give your verdict')
  await verdict.getByRole('radio', { name: 'Agree with conditions' }).check()
  await verdict.getByRole('textbox', { name: 'Condition 1' }).fill('Not more than 20 people.')
  await verdict.getByRole('button', { name: 'Add a condition' }).click()
  await verdict.getByRole('textbox', { name: 'Condition 2' }).fill('It ends after a year.')
  await finance.expectAccessible('verdict with conditions')
  await verdict.getByRole('button', { name: 'Agree with conditions' }).click()
  await isSent(finance.page)
  await finance.page.getByRole('heading', { name: 'Conditions: 2 open' }).waitFor()

  const author = await Visitor.signedIn(browser, 'Author', 375)
  await author.page.goto(`/m/${memo}?do=condition`)
  const proposal = panelOf(author.page, 'Propose as met')
  await proposal.getByRole('textbox', { name: 'Evidence' }).fill('The plan has 18.')
  await author.expectAccessible('condition proposed as met')
  await proposal.getByRole('button', { name: 'Propose as met' }).click()
  await isSent(author.page)
  await author.close()

  await finance.page.goto(`/m/${memo}?do=confirm`)
  const confirmation = panelOf(finance.page, 'Confirm that it is met')
  await confirmation.getByText('The plan has 18.').waitFor()
  await confirmation.getByRole('button', { name: 'Confirm' }).click()
  await isSent(finance.page)
  await conditions(finance.page).getByText('Confirmed by Finance executive').waitFor()
  expect(await conditions(finance.page).getByRole('heading').innerText()).toContain(
    'Conditions: 1 open',
  )
  await finance.close()
})
