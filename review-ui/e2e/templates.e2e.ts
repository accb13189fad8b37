import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { beginAndSubmit, sourceOf } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe('a template', () => {
  const name = `Hiring plan ${Date.now()}`

  test('is not for members to keep', async () => {
    const retail = await Visitor.signedIn(browser, 'Retail executive')
    await retail.page.goto('/templates')
    await retail.page.getByText('Only administrators may keep the templates.').waitFor()
    expect(await retail.page.getByRole('link', { name: 'Templates' }).count()).toBe(0)
    await retail.close()
  })

  test('is added by an administrator, and a memo begins with it but for its guidance', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator')
    const { page } = admin
    await page.getByRole('link', { name: 'Templates' }).click()
    await page.getByRole('button', { name: 'Add a template' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a template' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await dialog.getByRole('textbox', { name: 'What it is for' }).fill('Whom we need, and why.')
    await dialog
      .getByRole('textbox', { name: 'Text' })
      .fill('# Hiring\n\n## Whom we need\n\n<!-- guidance: Name the role. -->\n')
    await admin.expectAccessible()
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('listitem').filter({ hasText: name }).getByText('Your own').waitFor()

    const author = await Visitor.signedIn(browser, 'Author')
    await author.page.goto('/new')
    await author.page.getByRole('radio', { name: new RegExp(name) }).click()
    await author.page.getByRole('textbox', { name: 'Title' }).fill('Two engineers')
    const memo = await beginAndSubmit(author.page, true)
    expect(await sourceOf(author.page, memo, 1)).toBe('# Two engineers\n\n## Whom we need\n')
    await author.close()
    await admin.close()
  })

  test('that another administrator has changed meanwhile is not written over', async () => {
    const first = await Visitor.signedIn(browser, 'Administrator')
    const second = await Visitor.signedIn(browser, 'Administrator', 375, 'dark')
    for (const { page } of [first, second]) {
      await page.goto('/templates')
      await page.getByRole('button', { name: `Change ${name}` }).click()
      await page.getByRole('menuitem', { name: 'Edit' }).click()
    }
    const purposeIn = ({ page }: Visitor) => page.getByRole('textbox', { name: 'What it is for' })
    await purposeIn(first).fill('Whom we hire.')
    await first.page.getByRole('button', { name: 'Save' }).click()
    await first.page.getByText('Whom we hire.').waitFor()
    await purposeIn(second).fill('Whom we fire.')
    await second.page.getByRole('button', { name: 'Save' }).click()
    await second.page
      .getByText(`The template “${name}” has been changed since you opened it here.`)
      .waitFor()
    expect(await purposeIn(second).inputValue()).toBe('Whom we fire.')
    await second.expectAccessible()
    await second.page.reload()
    await second.page.getByText('Whom we hire.').waitFor()
    await first.close()
    await second.close()
  })

  test('is changed and removed, unless it is built in', async () => {
    const admin = await Visitor.signedIn(browser, 'Administrator')
    const { page } = admin
    await page.goto('/templates')
    await page.getByRole('button', { name: 'Copy PR/FAQ' }).waitFor()
    expect(await page.getByRole('button', { name: 'Change PR/FAQ' }).count()).toBe(0)
    const row = page.getByRole('listitem').filter({ hasText: name })
    const ask = async (doing: string) => {
      await row.getByRole('button', { name: `Change ${name}` }).click()
      await page.getByRole('menuitem', { name: doing }).click()
    }
    await ask('Edit')
    await page.getByRole('textbox', { name: 'What it is for' }).fill('Who joins us, and when.')
    await page.getByRole('button', { name: 'Save' }).click()
    await row.getByText('Who joins us, and when.').waitFor()
    await ask('Remove')
    await page.getByRole('button', { name: 'Remove it' }).click()
    await row.waitFor({ state: 'detached' })
    await admin.close()
  })
})
