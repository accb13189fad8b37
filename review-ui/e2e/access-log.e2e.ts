import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('the access log', () => {
  test('tells an auditor who came in, and is narrowed to one person and one kind', async () => {
    const member = await Visitor.signedIn(browser, 'Finance executive')
    await member.close()
    const auditor = await Visitor.signedIn(browser, 'Auditor')
    const { page } = auditor
    await page.getByRole('link', { name: 'Access log' }).click()
    await page
      .getByText(/Finance executive signed in with Chrome/)
      .first()
      .waitFor()
    await auditor.expectAccessible()

    await page.getByRole('combobox', { name: 'Person' }).click()
    await page.getByRole('option', { name: 'Auditor', exact: true }).click()
    await page
      .getByText(/Finance executive signed in/)
      .first()
      .waitFor({ state: 'hidden' })
    await page.getByRole('combobox', { name: 'What happened' }).click()
    await page.getByRole('option', { name: 'Signed out elsewhere' }).click()
    await page.getByText('Nothing of the kind has happened.').waitFor()
    expect(new URL(page.url()).search).toBe('?account=auditor&kind=SESSIONS_ENDED')
    await auditor.close()
  })

  test('is not for members', async () => {
    const visitor = await Visitor.signedIn(browser, 'Author')
    await visitor.page.goto('/access-log')
    await visitor.page.getByText('Only auditors and administrators read the access log.').waitFor()
    expect(await visitor.page.getByRole('link', { name: 'Access log' }).count()).toBe(0)
    await visitor.close()
  })
})
