import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, isSent, panelOf } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const MOST_STEPS = 40

/** With the tabulator alone, as somebody without a mouse gets there. */
async function tabTo(page: Page, role: string, name: string | RegExp) {
  const target = page.getByRole(role as 'button', { name, exact: typeof name === 'string' })
  await target.first().waitFor()
  for (let step = 0; step < MOST_STEPS; step++) {
    const reached = await target.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    )
    if (reached) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tabulator does not lead to ${role} ${name}.`)
}

test('somebody without a mouse signs in, reaches the verdict by the inbox, and gives it', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const title = `A memo for the keyboard, ${new Date().toISOString()}`
  const memo = await inReview(author.page, title, [
    { account: 'infrastructure', role: 'APPROVER' },
    { account: 'decider', role: 'DECIDER' },
  ])
  await author.close()

  const visitor = await Visitor.open(browser)
  const { page } = visitor
  await page.goto('/sign-in')
  await tabTo(page, 'textbox', 'Username')
  await page.keyboard.type('infrastructure')
  await page.keyboard.press('Tab')
  await page.keyboard.type('infrastructure')
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await tabTo(page, 'link', new RegExp(title))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/m/${memo}`)
  await page.getByRole('group', { name: 'Give your verdict' }).waitFor()
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('v')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('v')
  await panelOf(page, 'Give your verdict').waitFor()
  await tabTo(page, 'radio', 'Agree')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Agree')
  await page.keyboard.press('Enter')
  await isSent(page)
  const participants = page.getByRole('region', { name: 'Who owes what' })
  await participants.getByText('on revision 1', { exact: true }).waitFor()
  await visitor.close()
})
