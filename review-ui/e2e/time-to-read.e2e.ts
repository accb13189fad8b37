import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, inReviewUnder, isSent, panelOf } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

test('a policy gives everybody time to read, and the decider who does not wait says why', async () => {
  const name = `Time to read ${Date.now()}`
  const admin = await Visitor.signedIn(browser, 'Administrator')
  await admin.page.goto('/policies')
  await admin.page.getByRole('button', { name: 'Compose a policy' }).click()
  await admin.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await admin.page.getByRole('combobox', { name: 'Add a rule' }).click()
  await admin.page.getByRole('option', { name: 'Time to read' }).click()
  const says = admin.page.getByRole('status', { name: 'What these rules say' })
  await says.getByText('the current revision has been in review for 2 days').waitFor()
  await admin.page.getByRole('combobox', { name: 'Time to read: days or hours' }).click()
  await admin.page.getByRole('option', { name: 'hours' }).click()
  await admin.page.getByRole('textbox', { name: 'Time to read: how many hours' }).fill('36')
  await says.getByText('the current revision has been in review for 36 hours').waitFor()
  await admin.page.getByRole('button', { name: 'Try on past decisions' }).click()
  await admin.page.getByText(/would have failed; \d+ memos tried\./).waitFor()
  await admin.page.getByRole('textbox', { name: 'Reason' }).fill('Two memos were hurried.')
  await admin.expectAccessible()
  await admin.page.getByRole('button', { name: 'Define' }).click()
  await admin.page.getByRole('heading', { name }).waitFor()

  const author = await Visitor.signedIn(browser, 'Author')
  const title = 'A memo that needs time'
  const { number, contentHash } = await inReviewUnder(name, admin.page, author.page, title, [
    'retail',
  ])
  await author.close()
  await admin.close()

  const retail = await Visitor.signedIn(browser, 'Retail executive')
  const agreed = { revision: 1, contentHash, verdict: 'AGREE' }
  await command(retail.page, `/memos/${number}/verdicts`, agreed)
  await retail.close()

  const decider = await Visitor.signedIn(browser, 'Decider')
  const { page } = decider
  await page.goto(`/m/${number}?do=decide`)
  const waiting = /Revision 1 has to be in review for 36 hours, until .* UTC\./
  await panelOf(page, 'Decide').getByText(waiting).first().waitFor()
  expect(await page.getByRole('radio', { name: 'Approved' }).isDisabled()).toBe(true)
  await page.goto(`/m/${number}`)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'End the time to read' }).click()
  const panel = panelOf(page, 'End the time to read')
  await panel.getByRole('textbox', { name: 'Reason' }).fill('The offer ends tomorrow.')
  await decider.expectAccessible()
  await panel.getByRole('button', { name: 'End it' }).click()
  await isSent(page)
  await page
    .getByText(
      /Decider did not wait until revision 1 has been in review for 36 hours: The offer ends tomorrow\./,
    )
    .first()
    .waitFor({ state: 'attached' })
  await page.goto(`/m/${number}?do=decide`)
  await page.getByRole('radio', { name: 'Approved' }).waitFor()
  expect(await page.getByRole('radio', { name: 'Approved' }).isDisabled()).toBe(false)
  await decider.close()
})
