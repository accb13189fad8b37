import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, panelOf } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

test('an act that was cancelled without a network never happens', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `Without a network, ${new Date().toISOString()}`, [
    { account: 'retail', role: 'APPROVER' },
    { account: 'decider', role: 'DECIDER' },
  ])
  await author.close()

  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const { page } = retail
  await page.goto(`/m/${memo}?do=verdict`)
  const panel = panelOf(page, 'Give your verdict')
  await panel.getByText('Choose your verdict.').waitFor()
  await panel.getByRole('radio', { name: 'Agree', exact: true }).check()
  await page.context().setOffline(true)
  await panel.getByRole('button', { name: 'Agree', exact: true }).click()
  await panel.getByText('You are offline; nothing was sent.').waitFor()
  await retail.expectAccessible()
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await page.context().setOffline(false)
  await page.getByText('Not live: you are offline').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('group', { name: 'Give your verdict' }).waitFor()
  const participants = page.getByRole('region', { name: 'Who owes what' })
  expect(await participants.getByText('on revision 1', { exact: true }).count()).toBe(0)
  await retail.close()
})
