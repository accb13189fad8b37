import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor, type Width } from './browser'
import { ASK, choose, comment, discussion, memoInReview, select, thread } from './discussing'
import { panelOf, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe.each([1440, 375] as const)('at %i pixels, a discussion', (width: Width) => {
  const as = (name: string) => Visitor.signedIn(browser, name, width)

  test('goes from a question on some words to its end, in two browsers', {
    timeout: 120_000,
  }, async () => {
    const memo = await memoInReview(browser, 'A question')
    const why = `pays for it in ${Date.now()}`
    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await select(finance.page, 'night shift')
    await comment(finance.page, `Who **really** ${why}, @retail?`)
    const asked = await choose(finance.page, why, width)
    await asked.getByText('Waits for').waitFor()
    await finance.expectAccessible('memo with a thread')

    const author = await as('Author')
    await author.page.goto('/')
    const owed = author.page.getByRole('listitem').filter({ hasText: why })
    await owed.getByRole('link', { name: 'Answer', exact: true }).click()
    const answered = await choose(author.page, why, width)
    await answered.getByRole('button', { name: 'Reply' }).click()
    await answered.getByRole('textbox', { name: 'Your reply' }).fill('The stores do.')
    await answered.getByRole('button', { name: 'Share now' }).click()
    // It comes by itself, without moving what is being read.
    await asked.getByText('The stores do.').waitFor({ state: 'attached' })

    await submitRevision(author.page, memo, 2, text('Open a night shift in June.'), 'Later')
    await author.page.goto(`/m/${memo}`)
    const kept = await choose(author.page, why, width)
    await kept.getByRole('button', { name: 'Propose as resolved' }).click()
    const answer = kept.getByRole('combobox', { name: 'Answered by' })
    expect(await answer.locator('option').allTextContents()).toEqual([
      'Revision 3: Later',
      'No revision',
    ])
    await author.expectAccessible('a thread with the revision that answers it')
    await kept.getByRole('button', { name: 'Propose as resolved' }).click()
    await kept.getByText('Proposed as resolved').waitFor()
    await kept.getByText('with revision 3').waitFor()

    const settled = await choose(finance.page, why, width)
    await settled.getByRole('button', { name: 'Resolve', exact: true }).click()
    await settled.waitFor({ state: 'detached' })
    await finance.close()
    await author.close()
  })

  test('keeps to itself what somebody has not shared', { timeout: 60_000 }, async () => {
    const memo = await memoInReview(browser, 'In private')
    const retail = await as('Retail executive')
    await retail.page.goto(`/m/${memo}`)
    await select(retail.page, 'night shift')
    await comment(retail.page, 'Between us, a bad idea.', 'Keep for my verdict')
    const mine = retail.page.getByRole('region', { name: 'Only you see this' })
    await mine.getByText('Between us, a bad idea.').waitFor()

    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await discussion(finance.page).waitFor()
    expect(await finance.page.getByText('Between us').count()).toBe(0)
    await mine.getByRole('button', { name: 'Share now' }).click()
    await thread(finance.page, 'Between us, a bad idea.').waitFor()
    await retail.close()
    await finance.close()
  })

  test('keeps what somebody says while reading, and shares it with their verdict', {
    timeout: 60_000,
  }, async () => {
    const memo = await memoInReview(browser, 'With the verdict')
    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await select(finance.page, 'night shift')
    await comment(finance.page, 'Who heats the hall?')

    const retail = await as('Retail executive')
    const { page } = retail
    await page.goto(`/m/${memo}`)
    await select(page, 'in May')
    await page.getByRole('button', { name: 'Comment on this' }).click()
    await page.getByRole('textbox', { name: 'Your words' }).fill('Why so early?')
    await page.keyboard.press('Control+Enter')
    const mine = page.getByRole('region', { name: 'Only you see this' })
    await mine.getByText('Why so early?').waitFor()
    const asked = await choose(page, 'Who heats the hall?', width)
    await asked.getByRole('button', { name: 'Reply' }).click()
    await asked.getByRole('textbox', { name: 'Your reply' }).fill('The landlord.')
    await retail.expectAccessible('a reply that can be kept')
    await page.keyboard.press('Control+Enter')
    await mine.getByText('The landlord.').waitFor()
    await asked.getByRole('textbox', { name: 'Your reply' }).waitFor({ state: 'detached' })
    expect(await asked.getByText('The landlord.').count()).toBe(0)

    await page.goto(`/m/${memo}?do=verdict`)
    const verdict = panelOf(page, 'Give your verdict')
    await verdict.getByText('Share with it: 2 of 2 private comments').waitFor()
    await verdict.getByRole('radio', { name: 'Agree', exact: true }).check()
    await verdict.getByRole('button', { name: 'Agree, share 2 comments' }).click()
    await thread(finance.page, 'Why so early?').waitFor()
    await thread(finance.page, 'Who heats the hall?').getByText('The landlord.').waitFor({
      state: 'attached',
    })
    await retail.close()
    await finance.close()
  })

  test('shows what became of words that were taken out', { timeout: 60_000 }, async () => {
    const memo = await memoInReview(browser, 'Taken out')
    const finance = await as('Finance executive')
    await finance.page.goto(`/m/${memo}`)
    await select(finance.page, ASK)
    await comment(finance.page, 'Why at night?')
    const author = await Visitor.signedIn(browser, 'Author')
    await submitRevision(author.page, memo, 2, text('Hire ten people for the day.'), 'Otherwise')
    await author.close()
    await finance.page.goto(`/m/${memo}@r3`)
    const ghost = thread(finance.page, 'Why at night?')
    await ghost.getByText('They were:').waitFor()
    await ghost.getByText(ASK).waitFor()
    // The text has a mark where they were.
    await finance.page.getByRole('button', { name: `Taken out here: “${ASK}”` }).click()
    await finance.expectAccessible('memo with words that were taken out')
    const open =
      width === 375
        ? finance.page.getByRole('region', { name: 'Question' })
        : ghost.getByRole('button', { name: 'Question', pressed: true })
    await open.waitFor()
    await finance.close()
  })
})

test('a discussion is led by keys alone', { timeout: 60_000 }, async () => {
  const memo = await memoInReview(browser, 'By keys')
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  const { page } = finance
  await page.goto(`/m/${memo}`)
  await select(page, 'night shift')
  await page.getByRole('button', { name: 'Comment on this' }).waitFor()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'Your words' }).fill('Why?')
  await page.keyboard.press('Control+Enter')
  await thread(page, 'Why?').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('body').click({ position: { x: 5, y: 300 } })
  await page.keyboard.press('n')
  await page.keyboard.press('r')
  await page.getByRole('textbox', { name: 'Your reply' }).fill('Because of the heat.')
  await page.keyboard.press('Control+Enter')
  await thread(page, 'Because of the heat.').waitFor()
  await page.getByRole('textbox', { name: 'Your reply' }).waitFor({ state: 'detached' })
  await page.keyboard.press('n')
  await page.keyboard.press('e')
  await thread(page, 'Why?').waitFor({ state: 'detached' })
  await finance.close()
})
