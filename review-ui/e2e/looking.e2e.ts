import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { inReview, isSent, panelOf, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const PARTICIPANTS = [
  { account: 'retail', role: 'APPROVER' },
  { account: 'decider', role: 'DECIDER' },
]

/** What the client sends where no answer but success is expected. */
async function put(page: Page, path: string, body: unknown): Promise<void> {
  const status = await page.evaluate(
    async ([address, content]) => {
      const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? ''
      const headers = {
        'Content-Type': 'application/json',
        'X-XSRF-TOKEN': decodeURIComponent(token),
      }
      const { status } = await fetch(`/api${address}`, { method: 'PUT', headers, body: content })
      return status
    },
    [path, JSON.stringify(body)] as const,
  )
  expect(status).toBeLessThan(300)
}

test('what has changed since the last look stands above the memo until it is noted', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `A look, ${Date.now()}`, PARTICIPANTS)
  const retail = await Visitor.signedIn(browser, 'Retail executive', 375)
  await put(retail.page, `/memos/${memo}/look`, { revision: 1, noted: true })
  await submitRevision(author.page, memo, 1, text('Open a night shift in June.'), 'Later')

  await retail.page.goto(`/m/${memo}`)
  const since = retail.page.getByRole('region', { name: 'Since you last looked' })
  await since.getByText('May').waitFor()
  await retail.expectAccessible('memo with news')
  await since.getByRole('link', { name: '1 revision', exact: true }).click()
  await retail.page.waitForURL(`**/m/${memo}@r2?from=1`)
  await retail.page.locator('article del').getByText('May').waitFor()
  const noted = retail.page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('"noted":true')),
  )
  await since.getByRole('button', { name: 'I have seen this' }).click()
  await since.waitFor({ state: 'detached' })
  await noted
  const answer = retail.page.waitForResponse(
    (response) => response.url().endsWith('/look') && response.request().method() === 'GET',
  )
  await retail.page.reload()
  expect(await (await answer).json()).toHaveProperty('news', null)
  await retail.close()
  await author.close()
})

test('on a phone, a verdict takes its conditions and the private comments along', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `A verdict on a phone, ${Date.now()}`, PARTICIPANTS)
  const retail = await Visitor.signedIn(browser, 'Retail executive', 375)
  for (const words of ['Who heats the hall?', 'Not for others.']) {
    await put(retail.page, `/memos/${memo}/private-comments/${crypto.randomUUID()}`, {
      kind: 'QUESTION',
      words,
    })
  }
  await retail.page.goto(`/m/${memo}`)
  await retail.page.getByRole('button', { name: 'Agree with conditions' }).click()
  const panel = panelOf(retail.page, 'Give your verdict')
  await panel.getByRole('radio', { name: 'Agree with conditions' }).check()
  await panel.getByRole('textbox', { name: 'Condition 1' }).fill('Only with heating.')
  await panel.getByRole('checkbox', { name: 'Not for others.' }).uncheck()
  await retail.expectAccessible('verdict with comments')
  await panel.getByRole('button', { name: 'Agree with conditions, share 1 comment' }).click()
  await isSent(retail.page)

  await author.page.goto(`/m/${memo}`)
  const discussion = author.page.getByRole('complementary', { name: 'Discussion' })
  await discussion.getByText('Who heats the hall?').waitFor()
  expect(await discussion.getByText('Not for others.').count()).toBe(0)
  await author.page.getByRole('link', { name: '1 open thread for you' }).waitFor()
  await retail.close()
  await author.close()
})

test('whoever comes back finds what they have not read, and can start over', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const memo = await inReview(author.page, `Read in parts, ${Date.now()}`, PARTICIPANTS)
  const finance = await Visitor.signedIn(browser, 'Finance executive')
  const unread = finance.page.locator('[data-unread]')
  await finance.page.goto(`/m/${memo}`)
  const allRead = finance.page.getByRole('button', { name: 'All read: start over' })
  await allRead.waitFor()
  expect(await unread.count()).toBe(0)
  await submitRevision(author.page, memo, 1, text('Open a night shift in June.'), 'Later')
  await finance.page.goto('/')
  await finance.page.goto(`/m/${memo}`)
  await unread
    .getByText('June')
    .or(unread.filter({ hasText: 'June' }))
    .waitFor()
  await finance.page.keyboard.press('u')
  await allRead.click()
  await finance.page.getByRole('button', { name: /unread/ }).waitFor()
  await finance.expectAccessible('memo of which a part has been read')
  await author.close()
  await finance.close()
})
