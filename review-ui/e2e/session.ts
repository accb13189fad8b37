import type { Page } from 'playwright-core'

interface Receipt {
  memoId: string
  number: number
  version: number
  revision: number
  contentHash: string
}

/** A command sent from within the page, under its session and with its token. */
export async function command(
  page: Page,
  path: string,
  body: unknown,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Receipt> {
  const answer = await page.evaluate(
    async ([address, content, how]) => {
      const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? ''
      const response = await fetch(`/api${address}`, {
        method: how,
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: content,
      })
      return { status: response.status, text: await response.text() }
    },
    [path, JSON.stringify(body), method] as const,
  )
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text) as Receipt
}

export function submitRevision(
  page: Page,
  memo: number | string,
  baseRevision: number,
  markdown: string,
  summary: string,
): Promise<Receipt> {
  return command(page, `/memos/${memo}/revisions`, { baseRevision, markdown, summary })
}

/** The number of the memo whose page, or whose writing page, is open. */
export function memoNumber(page: Page): number {
  const number = new URL(page.url()).pathname.match(/^\/m\/(\d+)/)?.[1]
  if (!number) throw new Error(`${page.url()} is no memo.`)
  return Number(number)
}

export function text(ask: string): string {
  return `# The night shift

## The ask

${ask}

## Why now

The day shift leaves a third of the orders to the next morning, and every fourth customer asks where theirs is.

## Predictions

- Orders left over at midnight fall below one in twenty by June, with a probability of 80 %.
- Questions about orders fall by half by June, with a probability of 70 %.
- The shift pays for itself within a year, with a probability of 60 %.
`
}

/** A memo in review, as far as commands can bring it; the page is left where it is. */
export async function inReview(
  author: Page,
  title: string,
  participants: { account: string; role: string }[],
  millisUntilDue = 7 * 86_400_000,
): Promise<number> {
  const { memoId, number } = await command(author, '/memos', { title, restricted: false })
  await submitRevision(author, memoId, 0, text('Open a night shift in May.'), 'First text')
  await command(author, `/memos/${memoId}/review`, {
    door: 'TWO_WAY',
    due: new Date(Date.now() + millisUntilDue).toISOString(),
    participants,
  })
  return number
}

/** A memo in review under a policy, which the door allows no longer than it takes to open it. */
export async function inReviewUnder(
  policy: string,
  admin: Page,
  author: Page,
  title: string,
  approvers: string[],
): Promise<Receipt> {
  const allow = (policies: string[]) =>
    command(admin, '/policies/doors', { door: 'TWO_WAY', policies, reason: 'For a walk.' })
  const { memoId } = await command(author, '/memos', { title, restricted: false })
  const ask = text('Open a night shift in May.')
  const submitted = await submitRevision(author, memoId, 0, ask, 'First text')
  await allow(['two-way-door', policy])
  await command(author, `/memos/${memoId}/review`, {
    door: 'TWO_WAY',
    policy,
    due: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    participants: [
      ...approvers.map((account) => ({ account, role: 'APPROVER' })),
      { account: 'decider', role: 'DECIDER' },
    ],
  })
  await allow(['two-way-door'])
  return submitted
}

/** A memo of whoever is signed in, with a revision for every text. */
export async function newMemo(page: Page, title: string, ...texts: string[]): Promise<number> {
  const { memoId, number } = await command(page, '/memos', { title, restricted: false })
  for (const [base, markdown] of texts.entries()) {
    await submitRevision(page, memoId, base, markdown, `Text ${base + 1}`)
  }
  return number
}

/** A revision's text, byte for byte, without the record that stands before it once it is decided. */
export async function sourceOf(page: Page, memo: number, revision: number): Promise<string> {
  const file = await page.evaluate(
    async ([number, wanted]) => (await fetch(`/api/memos/${number}/revisions/${wanted}.md`)).text(),
    [memo, revision] as const,
  )
  return file.replace(/^---\nsixpager-record:\n(?: .*\n)*---\n\n/, '')
}

/** From the filled-in page of a new memo to its first revision, all the same if something is unfinished. */
export async function beginAndSubmit(page: Page, unfinished = false): Promise<number> {
  await page.getByRole('button', { name: 'Begin the memo' }).click()
  await page.waitForURL('**/m/*/write')
  const memo = memoNumber(page)
  await page.getByRole('button', { name: 'Submit revision' }).click()
  if (unfinished) await page.getByRole('checkbox', { name: 'Submit all the same' }).check()
  await page.getByLabel('What has changed').fill('As it was brought in')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/m\/\d+$/)
  return memo
}

/** The form of an act, beside the memo. */
export const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The words that were typed are on the page before they are sent. */
export async function isSent(page: Page): Promise<void> {
  await page.locator('[data-form-panel]').waitFor({ state: 'hidden' })
}
