import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { sourceOf } from './session'
import { editorOf, goToTheEnd, submit } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** A memo of the author's own, sent as the client would. */
async function newMemo(page: Page, markdown: string): Promise<number> {
  return page.evaluate(async (text) => {
    const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? ''
    const post = async (path: string, body: unknown) => {
      const response = await fetch(path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-XSRF-TOKEN': decodeURIComponent(token),
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      })
      return response.json()
    }
    const memo = await post('/api/memos', { title: 'A memo to be written', restricted: false })
    const revision = { baseRevision: 0, markdown: text, summary: 'First text' }
    await post(`/api/memos/${memo.memoId}/revisions`, revision)
    return memo.number as number
  }, markdown)
}

const FIRST = '# Ask\n\nWe ask for *six* pages\nof patience.[^1]\n\n* one\n* two\n\n[^1]: A note.\n'

describe('an author at 1440 pixels', () => {
  test('writes on the page, and only what was changed is spelled anew', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const number = await newMemo(author.page, FIRST)
    await author.page.goto(`/m/${number}/write`)
    await editorOf(author.page).getByText('one').click()
    await author.page.keyboard.press('End')
    await author.page.keyboard.type(' and a ')
    await author.page.keyboard.press('Control+B')
    await author.page.keyboard.type('half')
    await author.page.getByText(/^5 pages and \d+ lines left$/).waitFor()
    await author.expectAccessible()
    await submit(author.page, 'One and a half')
    expect(await sourceOf(author.page, number, 2)).toBe(
      FIRST.replace('* one', '* one and a **half**'),
    )
    await author.close()
  })

  test('makes headings, lists, tables and notes by keys and by the slash', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await newMemo(page, '# Ask\n')
    await page.goto(`/m/${number}/write`)
    await goToTheEnd(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Why')
    await page.keyboard.press('Control+Alt+2')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Shift+8')
    await page.keyboard.type('first')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('inner')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/tab')
    await page.getByRole('listbox', { name: 'Put in' }).waitFor()
    await page.keyboard.press('Enter')
    for (const cell of ['A', 'B', 'C', '1', '2']) {
      await page.keyboard.type(cell)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('menuitem', { name: 'Remove the column' }).click()
    await editorOf(page).getByText('first').click()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Footnote' }).click()
    await page.keyboard.type('A source')
    await submit(page, 'All kinds of things')
    expect(await sourceOf(page, number, 2)).toBe(`# Ask

## Why

- first[^1]
  - inner

| A | B |
| - | - |
| 1 | 2 |
|   |   |

[^1]: A source
`)
    await author.close()
  })

  test('keeps what was typed over a reload, and can discard it', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await newMemo(page, FIRST)
    await page.goto(`/m/${number}/write`)
    await editorOf(page).getByText('Ask', { exact: true }).click()
    await page.keyboard.type('X')
    await page.reload()
    await page.getByText('Your unsubmitted text of').waitFor()
    await page.getByRole('button', { name: 'Start again from revision 1' }).click()
    await editorOf(page).getByText('Ask', { exact: true }).waitFor()
    await author.close()
  })

  test('goes to the source and back without a change, and finds and replaces', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const number = await newMemo(page, FIRST)
    await page.goto(`/m/${number}/write`)
    await editorOf(page).waitFor()
    await page.getByText('Markdown', { exact: true }).click()
    const source = page.getByLabel('Text of the memo in Markdown')
    await source.waitFor()
    expect((await source.innerText()).replace(/\n\n/g, '\n')).toContain('* one\n* two')
    await author.expectAccessible()
    await page.getByText('Page', { exact: true }).click()
    await editorOf(page).waitFor()
    await goToTheEnd(page)
    await page.keyboard.press('Control+H')
    await page.getByLabel('Find', { exact: true }).fill('pages of')
    await page.getByText('1 found').waitFor()
    await page.getByLabel('Replace with').fill('lines of')
    await page.getByRole('button', { name: 'Replace all' }).click()
    await page.getByText('1 place replaced').waitFor()
    await page.keyboard.press('Escape')
    await submit(page, 'Lines, not pages')
    expect(await sourceOf(page, number, 2)).toBe(
      FIRST.replace('pages\nof patience', 'lines of patience'),
    )
    await author.close()
  })

  test('is told by how many lines the text is too long', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const words = Array.from({ length: 80 }, () =>
      'Forty words make a paragraph. '.repeat(9).trim(),
    )
    const number = await newMemo(page, `# Long\n\n${words.join('\n\n')}\n`)
    await page.goto(`/m/${number}/write`)
    await page.getByText(/lines over the page limit, from the paragraph/).waitFor()
    await editorOf(page).locator('[data-over]').waitFor()
    await author.close()
  })
})

describe('an author at 375 pixels, in the dark', () => {
  test('writes, looks at the page and submits', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375, 'dark')
    const { page } = author
    const number = await newMemo(page, FIRST)
    await page.goto(`/m/${number}/write`)
    await editorOf(page).getByText('Ask', { exact: true }).click()
    await page.keyboard.press('End')
    await page.keyboard.type('!')
    await author.expectAccessible()
    await page.getByText('Preview', { exact: true }).click()
    await page.getByRole('heading', { name: 'Ask!' }).waitFor()
    await page.getByRole('button', { name: 'Submit revision' }).click()
    await page.getByLabel('What has changed').fill('Louder')
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.waitForURL(/\/m\/\d+$/)
    expect(await sourceOf(page, number, 2)).toBe(FIRST.replace('# Ask', '# Ask!'))
    await author.close()
  })

  test('scrolls a table that is too wide by its cursor, or by keys where nothing can be written', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375, 'dark')
    const { page } = author
    const cells = [...'ABCDEFGH'].map((letter) => `Costs${letter}`)
    const table = [cells, cells.map(() => '---'), cells].map((row) => `| ${row.join(' | ')} |`)
    const number = await newMemo(page, `# Costs\n\n${table.join('\n')}\n`)
    await page.goto(`/m/${number}/write`)
    const shown = editorOf(page).locator('table')
    const scrolled = () => shown.evaluate((element) => element.scrollLeft)
    await shown.waitFor()
    expect(
      await shown.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeGreaterThan(0)
    await author.expectAccessible()
    await shown.getByText('CostsA').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' and more')
    await shown.getByText('CostsA and more').waitFor()
    for (let column = 1; column < cells.length; column += 1) await page.keyboard.press('Tab')
    await expect.poll(scrolled).toBeGreaterThan(0)

    const again = await page.context().newPage()
    await again.goto(`/m/${number}/write`)
    await again.getByText('Written in another window').waitFor()
    await again.getByRole('table', { name: 'Table' }).focus()
    await again.keyboard.press('ArrowRight')
    await expect
      .poll(() => again.getByRole('table', { name: 'Table' }).evaluate((e) => e.scrollLeft))
      .toBeGreaterThan(0)
    await author.close()
  })
})
