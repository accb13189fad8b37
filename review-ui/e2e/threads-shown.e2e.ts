import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { ASK, comment, discussion, memoInReview, PARTICIPANTS, select, thread } from './discussing'
import { inReview, panelOf, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** The words that a browser marks for the chosen thread, and where they end in the window. */
const chosenOn = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('thread-chosen') ?? [])] as Range[]
    return range ? { words: String(range), bottom: range.getBoundingClientRect().bottom } : null
  })

const FAR = 'The landlord has agreed.'

test('on a phone a thread lies below its words, and leads to the next', {
  timeout: 60_000,
}, async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `On a phone, ${Date.now()}`, PARTICIPANTS)
  const much = `${text(ASK)}\n${'One more reason to do it at night.\n\n'.repeat(60)}${FAR}\n`
  await submitRevision(author.page, memo, 1, much, 'With reasons')
  await author.page.goto(`/m/${memo}`)
  for (const [words, said] of [
    ['night shift', 'Who pays for it?'],
    [FAR, 'In writing?'],
  ] as const) {
    await select(author.page, words)
    await comment(author.page, said)
    await thread(author.page, said).waitFor({ state: 'attached' })
  }
  await author.close()

  const finance = await Visitor.signedIn(browser, 'Finance executive', 375)
  const { page } = finance
  await page.goto(`/m/${memo}`)
  await page.getByRole('link', { name: '2 open threads' }).first().click()
  const sheet = page.locator('[data-bottom-sheet]')
  await sheet.getByText('Who pays for it?').waitFor()
  await finance.expectAccessible('a thread over the foot of a phone')
  const isBelow = async (words: string) => {
    await page.waitForFunction(
      (wanted) => String([...(CSS.highlights.get('thread-chosen') ?? [])][0]) === wanted,
      words,
    )
    const box = await sheet.boundingBox()
    const chosen = await chosenOn(page)
    expect(chosen?.bottom).toBeGreaterThan(56)
    expect(chosen?.bottom).toBeLessThan(box?.y ?? 0)
  }
  await isBelow('night shift')
  await sheet.getByRole('button', { name: 'Next thread' }).click()
  await sheet.getByText('In writing?').waitFor()
  await isBelow(FAR)
  expect(await sheet.getByRole('button', { name: 'Next thread' }).isDisabled()).toBe(true)
  await sheet.getByRole('button', { name: 'Previous thread' }).click()
  await sheet.getByText('Who pays for it?').waitFor()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await sheet.waitFor({ state: 'detached' })

  // The words themselves lead there as well.
  await page.evaluate(() => scrollTo(0, 0))
  const at = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('thread') ?? [])].at(0) as Range | undefined
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const box = range?.getBoundingClientRect()
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
  await page.touchscreen.tap(at?.x ?? 0, at?.y ?? 0)
  await sheet.waitFor()
  await sheet.getByRole('button', { name: 'Show the list' }).click()
  await sheet.waitFor({ state: 'detached' })
  await thread(page, 'In writing?').getByText('About:').waitFor()
  await finance.close()
})

test('beside the text all threads can be a list, each with its words and the way there', {
  timeout: 60_000,
}, async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const memo = await inReview(page, `In a list, ${Date.now()}`, PARTICIPANTS)
  const reasons = `${text(ASK)}\n${'One more reason to do it at night.\n\n'.repeat(60)}`
  await submitRevision(page, memo, 1, `${reasons}${FAR}\n`, 'With reasons')
  await page.goto(`/m/${memo}`)
  for (const [words, said] of [
    [FAR, 'In writing?'],
    [ASK, 'Who pays for it?'],
  ] as const) {
    await select(page, words)
    await comment(page, said)
    await thread(page, said).waitFor({ state: 'attached' })
  }
  await submitRevision(page, memo, 2, `${reasons.replace('May', 'June')}${FAR}\n`, 'In June')
  await page.goto(`/m/${memo}`)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  const listed = discussion(page).locator('[data-note]')
  expect(await listed.count()).toBe(2)
  await listed.first().getByText('These words have changed. They were:').waitFor()
  await listed.first().getByText(ASK).waitFor()
  const last = listed.last()
  await last.getByText('These words are the same as they were:').waitFor()
  await last.getByText(FAR).waitFor()
  await last.getByRole('heading').getByRole('button').click()
  await page.waitForFunction((words) => String(getSelection()) === words, FAR)
  await last.getByRole('button', { name: 'Reply' }).waitFor()
  await author.expectAccessible('threads in a list')
  await author.close()
})

test('a comment that is asked for before the discussion is there begins when it is', async () => {
  const memo = await memoInReview(browser, 'In a hurry')
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  const { page } = finance
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/discussion-margin.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/m/${memo}`)
  await select(page, 'night shift')
  await page.keyboard.press('c')
  release()
  const panel = panelOf(page, 'Comment')
  await panel.getByText('night shift').waitFor()
  await finance.close()
})
