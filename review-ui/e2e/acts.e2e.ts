import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
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

/** Long enough to scroll. */
const long = (ask: string) => `${text(ask)}\n${'One more reason to do it at night.\n\n'.repeat(60)}`

async function memoOf(title: string): Promise<number> {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `${title}, ${Date.now()}`, PARTICIPANTS)
  await submitRevision(author.page, memo, 1, long('Open a night shift in May.'), 'With reasons')
  await author.close()
  return memo
}

async function revise(memo: number, base: number, ask: string) {
  const author = await Visitor.signedIn(browser, 'Author')
  await submitRevision(author.page, memo, base, long(ask), 'Later')
  await author.close()
}

/** While the form is open: the memo moves behind it, and the form stays in the window. */
async function scrollsBehind(page: Page, panel: ReturnType<typeof panelOf>) {
  await page.mouse.move(100, 150)
  await page.evaluate(() => scrollTo(0, 0))
  await page.mouse.wheel(0, 700)
  await page.waitForFunction(() => scrollY > 300)
  const box = await panel.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1)
}

/** The button on the bar, which is in reach wherever the reader is. */
async function open(page: Page, act: string) {
  await page.mouse.wheel(0, 2_000)
  const button = page
    .getByRole('region', { name: 'What happens next' })
    .getByRole('button', { name: act, exact: true })
  await button.click()
}

describe.each([1440, 375] as const)('at %i pixels, beside the memo', (width: Width) => {
  const as = (name: string) => Visitor.signedIn(browser, name, width)

  test('every act is done in a panel, while the memo scrolls behind it', {
    timeout: 120_000,
  }, async () => {
    const memo = await memoOf('Acts beside the memo')
    const retail = await as('Retail executive')
    await retail.page.goto(`/m/${memo}`)
    await open(retail.page, 'Object')
    const verdict = panelOf(retail.page, 'Give your verdict')
    await verdict.getByText('Your verdict will be bound to revision 2').waitFor()
    await scrollsBehind(retail.page, verdict)
    await verdict.getByRole('radio', { name: 'Object' }).check()
    await verdict.getByRole('textbox', { name: 'What you object to' }).fill('Who leads it?')
    await retail.expectAccessible()
    await verdict.getByRole('button', { name: 'Object', exact: true }).click()
    await isSent(retail.page)

    const author = await as('Author')
    await author.page.goto(`/m/${memo}`)
    await open(author.page, 'Answer the objection')
    const answer = panelOf(author.page, 'Answer the objection')
    await answer.getByText('Who leads it?').waitFor()
    await scrollsBehind(author.page, answer)
    await answer.getByRole('textbox', { name: 'Answer' }).fill('The deputy of the day shift.')
    await author.expectAccessible()
    await answer.getByRole('button', { name: 'Answer', exact: true }).click()
    await isSent(author.page)
    await author.close()

    await retail.page.reload()
    await open(retail.page, 'Lift your objection')
    const lift = panelOf(retail.page, 'Lift your objection')
    await lift.getByText('Who leads it?').waitFor()
    await lift.getByText('The deputy of the day shift.').waitFor()
    await scrollsBehind(retail.page, lift)
    await lift.getByRole('textbox', { name: 'Reason' }).fill('That is a name.')
    await lift.getByRole('button', { name: 'Lift', exact: true }).click()
    await isSent(retail.page)
    await open(retail.page, 'Disagree and commit')
    await verdict.getByRole('radio', { name: 'Disagree and commit' }).check()
    await verdict.getByRole('textbox', { name: 'What you disagree with' }).fill('May is early.')
    await verdict.getByRole('button', { name: 'Disagree and commit' }).click()
    await isSent(retail.page)
    await retail.page.getByRole('button', { name: 'Take back' }).click()
    const back = panelOf(retail.page, 'Take back the verdict')
    await scrollsBehind(retail.page, back)
    await back.getByRole('button', { name: 'Cancel' }).click()
    await isSent(retail.page)
    await retail.page.getByRole('button', { name: 'Raise an objection' }).click()
    const objection = panelOf(retail.page, 'Raise an objection')
    await scrollsBehind(retail.page, objection)
    await objection.getByRole('textbox', { name: 'What you object to' }).fill('No rent.')
    await objection.getByRole('button', { name: 'Object', exact: true }).click()
    await isSent(retail.page)
    await retail.close()

    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}?do=verdict`)
    await verdictOf(
      finance.page,
      'Agree with conditions',
      'Condition 1',
      'Not more than 20 people.',
    )
    await finance.close()

    const decider = await as('Decider')
    const { page } = decider
    await page.goto(`/m/${memo}`)
    await page.getByRole('button', { name: 'Override' }).click()
    const override = panelOf(page, 'Override the objection')
    await override.getByText('No rent.').waitFor()
    await scrollsBehind(page, override)
    await override.getByRole('textbox', { name: 'Reason' }).fill('The rent is paid.')
    await override.getByRole('button', { name: 'Override' }).click()
    await isSent(page)
    await open(page, 'Decide')
    const decision = panelOf(page, 'Decide')
    await decision.getByText('Not more than 20 people.').waitFor()
    await decision.getByText('May is early.').waitFor()
    await decision.getByText(/rules are met\.$/).waitFor()
    await decision.getByText('Nothing has changed since.').first().waitFor()
    await scrollsBehind(page, decision)
    await decision.getByRole('radio', { name: 'Rejected' }).check()
    await decision.getByRole('textbox', { name: 'Rationale' }).fill('Not this year.')
    await decider.expectAccessible()
    await decision.getByRole('button', { name: 'Decide: rejected' }).click()
    await isSent(page)
    await page.getByRole('region', { name: 'Decision' }).getByText('Not this year.').waitFor()
    await decider.close()
  })

  test('words stay while another revision, a comparison or nothing is looked at', async () => {
    const memo = await memoOf('Words that stay')
    const retail = await as('Retail executive')
    const { page } = retail
    await page.goto(`/m/${memo}?do=verdict`)
    const panel = panelOf(page, 'Give your verdict')
    const words = panel.getByRole('textbox', { name: 'Reason' })
    await panel.getByRole('radio', { name: 'Agree', exact: true }).check()
    await words.fill('It pays for')
    const stand = async () => {
      expect(await words.inputValue()).toBe('It pays for')
      expect(await panel.getByRole('radio', { name: 'Agree', exact: true }).isChecked()).toBe(true)
    }
    if (width === 375) {
      await panel.getByRole('button', { name: 'Show the page' }).click()
      await words.waitFor({ state: 'hidden' })
      expect((await panel.boundingBox())?.height).toBeLessThan(90)
    }
    await page.getByRole('button', { name: /^Revision 1 of/ }).click()
    await page.getByRole('article', { name: /revision 1$/ }).waitFor()
    await page.getByRole('button', { name: /^Revision 2 of/ }).click({ modifiers: ['Shift'] })
    await page.getByRole('article', { name: /[Rr]evision 1 to 2/ }).waitFor()
    if (width === 375) await panel.getByRole('button', { name: 'Back to the form' }).click()
    await stand()
    await retail.expectAccessible()
    await words.press('Escape')
    await isSent(page)
    const act = page
      .getByRole('group', { name: 'Give your verdict' })
      .getByRole('button', { name: 'Agree', exact: true })
    await act.click()
    await stand()
    if (width === 1440) {
      await words.blur()
      await act.click()
      await expect.poll(() => panel.locator(':focus').count()).toBe(1)
      await stand()
    }
    await retail.close()
  })
})

async function verdictOf(page: Page, kind: string, field: string, words: string) {
  const panel = panelOf(page, 'Give your verdict')
  await panel.getByRole('radio', { name: kind, exact: true }).check()
  await panel.getByRole('textbox', { name: field }).fill(words)
  await panel.getByRole('button', { name: kind, exact: true }).click()
  await isSent(page)
}

test('a verdict that has lapsed is given again with its words by one click', async () => {
  const memo = await memoOf('The same verdict')
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  const { page } = finance
  await page.goto(`/m/${memo}?do=verdict`)
  await verdictOf(page, 'Agree with conditions', 'Condition 1', 'Not more than 20 people.')
  await revise(memo, 2, 'Open a night shift in June.')
  await page.goto(`/m/${memo}?do=verdict`)
  const before = page.getByRole('region', { name: 'Your verdict before' })
  await before.getByText('Not more than 20 people.').waitFor()
  const panel = panelOf(page, 'Give your verdict')
  await panel.getByRole('radio', { name: 'Agree with conditions' }).check()
  expect(await panel.getByRole('textbox', { name: 'Condition 1' }).inputValue()).toBe(
    'Not more than 20 people.',
  )
  await finance.expectAccessible()
  await before.getByRole('button', { name: 'Give the same verdict' }).click()
  await isSent(page)
  const participants = page.getByRole('region', { name: 'Who owes what' })
  await participants.getByText('on revision 3', { exact: true }).waitFor()
  const conditions = page.getByRole('region', { name: 'Conditions: 1 open' })
  await conditions.getByText('Not more than 20 people.').waitFor()
  await finance.close()
})
