import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from './authenticator'
import { launch, Visitor } from './browser'
import { command } from './session'

const PASSWORD = 'correct horse battery'
const username = `two-factors-${Date.now()}`

let browser: Browser
let secret = ''
let recovery: string[] = []

beforeAll(async () => {
  browser = await launch()
  const admin = await Visitor.signedIn(browser, 'Administrator')
  const person = { username, name: username, title: 'Is careful', role: 'MEMBER' }
  const added = await command(admin.page, '/people', person)
  const { token } = (added as unknown as { link: { token: string } }).link
  await admin.close()
  const { page } = await Visitor.open(browser)
  await page.goto(`/welcome#${token}`)
  await fillPassword(page)
  await page.getByRole('button', { name: 'Choose the password and sign in' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await page.context().close()
})

afterAll(() => browser.close())

const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: new RegExp(username) }).click()
  await page.getByRole('menuitem', { name: 'Second factor' }).click()
}

const fillPassword = (page: Page) => page.locator('input[type=password]').fill(PASSWORD)

async function toCode(visitor: Visitor) {
  const { page } = visitor
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'Username' }).fill(username)
  await fillPassword(page)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('textbox', { name: 'Code' }).waitFor()
}

describe('a second factor', () => {
  test('is set up on a phone, in the dark, with password and code', async () => {
    const visitor = await Visitor.withPassword(browser, username, PASSWORD, 375, 'dark')
    const { page } = visitor
    await openDialog(page)
    await fillPassword(page)
    await visitor.expectAccessible()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('img', { name: 'The secret for your authenticator app' }).waitFor()
    await visitor.expectAccessible()
    secret = (await page.getByText(/^[A-Z2-7]{4}$/).allInnerTexts()).join('')
    await page.getByRole('textbox', { name: 'Code' }).fill('000000')
    await page.getByRole('button', { name: 'Switch it on' }).click()
    await page.getByText(/^The code is wrong/).waitFor()
    await page.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret))
    await page.getByRole('button', { name: 'Switch it on' }).click()
    await page.getByText('Your recovery codes').waitFor()
    await visitor.expectAccessible()
    recovery = await page.getByRole('dialog').getByRole('listitem').allInnerTexts()
    expect(recovery).toHaveLength(10)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    expect((await download).suggestedFilename()).toBe('sixpager-recovery-codes.txt')
    await page.getByRole('button', { name: 'I have put them away' }).click()
    await visitor.close()
  })

  test('asks for a code at sign-in, where the keyboard already is', async () => {
    const visitor = await Visitor.open(browser)
    const { page } = visitor
    await toCode(visitor)
    await visitor.expectAccessible()
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await page.getByText(/^The code is wrong/).waitFor()
    await page.keyboard.type(codeOf(secret, 1))
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await openDialog(page)
    await page.getByText('You have 10 recovery codes left.').waitFor()
    await visitor.expectAccessible()
    await visitor.close()
  })

  test('gives way to a recovery code, and is switched off with another', async () => {
    const visitor = await Visitor.open(browser)
    const { page } = visitor
    await toCode(visitor)
    await page.getByRole('button', { name: 'Type a recovery code instead' }).click()
    await page.keyboard.type(recovery[0] ?? '')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await openDialog(page)
    await page.getByText('You have 9 recovery codes left.').waitFor()
    await page.getByRole('button', { name: 'Make new recovery codes' }).click()
    const prove = async (code: string, button: string) => {
      await fillPassword(page)
      await page.getByRole('textbox', { name: 'Code' }).fill(code)
      await page.getByRole('button', { name: button }).click()
    }
    await prove(recovery[1] ?? '', 'Make new codes')
    const renewed = page.getByRole('dialog').getByRole('listitem')
    await renewed.first().waitFor()
    expect(await renewed.allInnerTexts()).not.toContain(recovery[2])
    await page.getByRole('button', { name: 'I have put them away' }).click()
    await visitor.close()
  })

  test('is seen and removed by an administrator', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator')
    const { page } = admin
    await page.goto('/people')
    const row = page.getByRole('listitem').filter({ hasText: username })
    await row.getByText('Second factor').waitFor()
    await row.getByRole('button', { name: /^Change/ }).click()
    await page.getByRole('menuitem', { name: 'Remove the second factor' }).click()
    await page.getByText(/For a phone that was lost/).waitFor()
    await admin.expectAccessible()
    await page.getByRole('button', { name: 'Remove the second factor' }).click()
    await row.getByText('Second factor').waitFor({ state: 'hidden' })
    await admin.close()
    const visitor = await Visitor.withPassword(browser, username, PASSWORD)
    await visitor.close()
  })
})
