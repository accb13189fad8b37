import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'

const PASSWORD = 'correct horse battery'
const username = `guest-${Date.now()}`

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('the accounts', () => {
  test('are not for members to keep', async () => {
    const visitor = await Visitor.signedIn(browser, 'Finance executive')
    await visitor.page.goto('/people')
    await visitor.page.getByText('Only administrators may keep the accounts.').waitFor()
    await visitor.page.getByText(/ask .*Administrator/).waitFor()
    expect(await visitor.page.getByRole('button', { name: 'Add a person' }).count()).toBe(0)
    await visitor.close()
  })

  test('are added, refused when there already, changed, closed and opened', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator')
    const { page } = admin
    await page.getByRole('link', { name: 'People' }).click()
    const add = async (name: string, account: string) => {
      await page.getByRole('button', { name: 'Add a person' }).click()
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
      await page.getByRole('textbox', { name: 'What they do' }).fill('Visits')
      await page.getByRole('textbox', { name: 'Username' }).fill(account)
      await page.getByRole('button', { name: 'Add', exact: true }).click()
    }
    await add(username, username)
    await page.getByText(`${username} was added`).waitFor()
    await page.getByRole('button', { name: 'Done' }).click()
    const row = page.getByRole('listitem').filter({ hasText: username })
    await row.getByText(/Has not chosen a password yet/).waitFor()
    await row.getByText('Member').waitFor()

    await add('Somebody else', 'retail')
    await page.getByText('The account “retail” exists already.').waitFor()
    await admin.expectAccessible()
    await page.getByRole('button', { name: 'Cancel' }).click()

    const ask = async (doing: string) => {
      await row.getByRole('button', { name: /^Change/ }).click()
      await page.getByRole('menuitem', { name: doing }).click()
    }
    await ask('Change the role')
    await page.getByRole('radio', { name: 'Auditor' }).click()
    await page.getByRole('button', { name: 'Change the role' }).click()
    await row.getByText('Auditor').waitFor()
    await ask('Close the account')
    await page.getByRole('button', { name: 'Close the account' }).click()
    await row.getByText('Closed').waitFor()
    await ask('Open the account again')
    await page.getByRole('button', { name: 'Open the account' }).click()
    await row.getByText('Open', { exact: true }).waitFor()
    await ask('Close the account')
    await page.getByRole('button', { name: 'Close the account' }).click()
    await row.getByText('Closed').waitFor()
    await admin.close()
  })

  test('choose a password with their link, see where they are signed in, and sign out there', async () => {
    const account = `two-places-${Date.now()}`
    const admin = await Visitor.signedIn(browser, 'Administrator')
    await admin.page.goto('/people')
    await admin.page.getByRole('button', { name: 'Add a person' }).click()
    await admin.page.getByRole('textbox', { name: 'Name', exact: true }).fill(account)
    await admin.page.getByRole('textbox', { name: 'What they do' }).fill('Travels')
    await admin.page.getByRole('textbox', { name: 'Username' }).fill(account)
    await admin.page.getByRole('button', { name: 'Add', exact: true }).click()
    const link = await admin.page.getByRole('textbox', { name: 'Link' }).inputValue()
    await admin.expectAccessible('a link that was made')
    await admin.page.getByRole('button', { name: 'Done' }).click()
    await admin.close()

    const here = await Visitor.open(browser)
    await here.page.goto(link)
    await here.page.getByText(`Welcome, ${account}.`).waitFor()
    await here.expectAccessible()
    await here.page.locator('input[type=password]').fill('short')
    await here.page.getByRole('button', { name: 'Choose the password and sign in' }).click()
    await here.page.getByText('Write a password of 12 to 72 characters.').waitFor()
    await here.page.locator('input[type=password]').fill(PASSWORD)
    await here.page.getByRole('button', { name: 'Choose the password and sign in' }).click()
    await here.page.getByRole('navigation', { name: 'Main' }).waitFor()
    const late = await Visitor.open(browser)
    await late.page.goto(link)
    await late.page.getByText(/This link does not work/).waitFor()
    await late.close()
    const there = await Visitor.withPassword(browser, account, PASSWORD)
    await here.page.getByRole('button', { name: new RegExp(account) }).click()
    await here.page.getByRole('menuitem', { name: 'Where you are signed in' }).click()
    await here.page.getByText('This browser').waitFor()
    await here.expectAccessible()
    await here.page.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await here.page.getByText('You are signed in nowhere else.').waitFor()
    await there.page.goto('/memos')
    await there.page.getByRole('button', { name: 'Sign in' }).waitFor()
    await here.close()
    await there.close()
  })

  test('nobody takes their own role or account away', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator')
    await admin.page.goto('/people')
    await admin.page.getByText('You change your password in the menu of your name').waitFor()
    expect(await admin.page.getByRole('button', { name: 'Change Administrator' }).count()).toBe(0)
    await admin.close()
  })
})
