import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { built } from './harness/build'
import type { Compared, Shown } from './harness/renderings'
import { newMemo } from './session'

/** A minute on a machine that does nothing else. */
const PATIENCE_MILLIS = 240_000

/** In a folder `shared` beside the checkout or above, or in SIXPAGER_SHARED. */
const SE_0117 = [
  process.env.SIXPAGER_SHARED ?? '',
  ...[3, 4, 5].map((up) => join(import.meta.dirname, '../'.repeat(up), 'shared')),
]
  .map((at) => join(at, 'corpus/se-0117'))
  .find(existsSync)

let browser: Browser
let author: Visitor
let resolver: string

beforeAll(async () => {
  browser = await launch()
  author = await Visitor.signedIn(browser, 'Author')
  resolver = String((await built('renderings.ts')).get('entry.js'))
})

afterAll(async () => {
  await author.close()
  await browser.close()
})

/** Compares every revision of a memo in all renderings that the service and the editors have of it. */
async function compareAll(page: Page, memo: number, revisions: number): Promise<Compared> {
  await page.goto('/robots-of-no-page')
  await page.evaluate(resolver)
  return page.evaluate(
    async ([number, last]) => {
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '')
      const ask = async (path: string, body?: unknown) => {
        const answer = await fetch(`/api${path}`, {
          method: body ? 'POST' : 'GET',
          headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
          body: body ? JSON.stringify(body) : undefined,
        })
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        if (!path.endsWith('.md')) return answer.json()
        // once it is decided, the record stands before the text
        return (await answer.text()).replace(/^---\nsixpager-record:\n(?: .*\n)*---\n\n/, '')
      }
      const half = (rows: { before?: string; after?: string }[], side: 'before' | 'after') =>
        rows.map((row) => row[side] ?? '').join('\n')
      const total = { selections: 0, blocks: 0, oldByLetters: 0, oldByAddress: 0, faults: [] }
      let clean = ''
      for (let revision = 1; revision <= last; revision += 1) {
        const at = `/memos/${number}/revisions/${revision}`
        const [{ html }, markdown, authorship] = await Promise.all([
          ask(at),
          ask(`${at}.md`),
          ask(`${at}/authorship`),
        ])
        const others: Record<string, { html: string; side: 'after' | 'before' }> = {
          preview: { html: (await ask('/preview', { markdown })).html, side: 'after' },
          'who wrote this': { html: authorship.html, side: 'after' },
        }
        let before = null
        if (revision > 1) {
          const pair = `?from=${revision - 1}&to=${revision}`
          const [redline, sides] = await Promise.all([
            ask(`/memos/${number}/redline${pair}`),
            ask(`/memos/${number}/redline/sides${pair}`),
          ])
          others.redline = { html: redline.html, side: 'after' }
          others['right side'] = { html: half(sides.rows, 'after'), side: 'after' }
          before = { clean, inline: redline.html, left: half(sides.rows, 'before') }
        }
        const { compareRenderings } = globalThis as unknown as {
          compareRenderings: (shown: Shown, seed: number) => Compared
        }
        const found = compareRenderings({ markdown, clean: html, others, before }, revision)
        total.selections += found.selections
        total.blocks += found.blocks
        total.oldByLetters += found.oldByLetters
        total.oldByAddress += found.oldByAddress
        total.faults.push(...(found.faults.map((fault) => `${revision}: ${fault}`) as never[]))
        clean = html
      }
      return total
    },
    [memo, revisions] as const,
  )
}

test(
  'a selection has one address in every rendering of the AWS case',
  async () => {
    const compared = await compareAll(author.page, 1, 31)
    expect(compared.faults).toEqual([])
    expect(compared.selections).toBe(31 * 12)
  },
  PATIENCE_MILLIS,
)

test.skipIf(!SE_0117)(
  'a selection has one address in every rendering of SE-0117 (skipped without the corpus)',
  async () => {
    const folder = SE_0117 ?? ''
    const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    await author.page.goto('/')
    const memo = await newMemo(author.page, 'SE-0117', ...texts)
    const compared = await compareAll(author.page, memo, 30)
    expect(compared.faults).toEqual([])
    expect(compared.selections).toBe(30 * 12)
  },
  PATIENCE_MILLIS,
)
