import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReview, submitRevision, text } from './session'

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

test('whoever reads sees who else does, until they do not want to be seen', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `Present, ${Date.now()}`, PARTICIPANTS)
  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const here = author.page.locator('[data-presence]')
  const read = author.page.getByText('The day shift leaves a third')
  await author.page.goto(`/m/${memo}`)
  await author.page.getByRole('complementary', { name: 'Discussion' }).waitFor()
  await author.page.evaluate(() => document.fonts.ready)
  const before = await read.boundingBox()
  await retail.page.goto(`/m/${memo}`)
  await here.getByText('Retail executive is reading').waitFor()
  expect(await read.boundingBox(), 'the text stays where it was').toEqual(before)
  await author.expectAccessible()
  await retail.page.getByRole('button', { name: /account and settings/ }).click()
  const shown = retail.page.getByRole('menuitemcheckbox', { name: 'Show others where I am' })
  await shown.click()
  await here.waitFor({ state: 'detached' })
  await shown.click()
  await here.waitFor()
  await Promise.all([author.close(), retail.close()])
})

test('three people at one thread lose nothing and see the same in the end', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `At once, ${Date.now()}`, PARTICIPANTS)
  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  const question = { kind: 'CONCERN', passage: null, words: 'Who pays?' }
  const raised = await command(retail.page, `/memos/${memo}/threads`, question)
  const { threadId } = raised as unknown as { threadId: string }
  const thread = `/memos/${memo}/threads/${threadId}`
  const all = [author, retail, finance]
  const card = (page: Page) =>
    page.getByRole('complementary', { name: 'Discussion' }).getByRole('listitem')
  for (const { page } of all) {
    await page.goto(`/m/${memo}`)
    await card(page).getByText('Who pays?').waitFor()
  }
  await Promise.all([
    command(author.page, `${thread}/replies`, { words: 'The stores.' }),
    command(finance.page, `${thread}/replies`, { words: 'Not from my budget.' }),
    submitRevision(author.page, memo, 1, text('Open a night shift in June.'), 'Later'),
  ])
  for (const { page } of all) {
    await card(page).getByText('The stores.').waitFor({ state: 'attached' })
    await card(page).getByText('Not from my budget.').waitFor({ state: 'attached' })
  }
  await card(retail.page).getByText('2 new').waitFor()
  await card(author.page).getByText('1 new').waitFor()
  for (const visitor of all) await visitor.close()
})
