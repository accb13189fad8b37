import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { reviewedDocument } from './docx'
import { beginAndSubmit, memoNumber, newMemo, sourceOf, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const RICH = `# Two depots

## The ask

We ask for **two** depots[^1] and a [plan](https://example.org/plan).

1. North
2. South
   - with a dock

| Year | Cost |
| --- | ---: |
| 2027 | 4 |

> Nobody waits twice.

[^1]: Rented, not bought.
`

/** What the menu of the memo on the page hands out under this name, as a file on this machine. */
async function download(page: Page, entry: string): Promise<string> {
  await page.getByRole('button', { name: 'More' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: entry }).click()
  return (await downloading).path()
}

const fileInput = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])')

async function bring(page: Page, beginning: RegExp, file: Parameters<Page['setInputFiles']>[1]) {
  await page.goto('/new')
  await page.getByRole('radio', { name: beginning }).click()
  await fileInput(page).setInputFiles(file)
}

const upload = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
})

/** A folder with these files in it. */
async function folderIn(
  parent: string,
  name: string,
  files: Record<string, string | Buffer>,
): Promise<string> {
  const folder = join(parent, name)
  await mkdir(folder)
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content)
  return folder
}

describe('a file', () => {
  test('that was downloaded for Word becomes a new memo with the same text', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await newMemo(page, 'Depots', text('Nothing yet.'), RICH, `${RICH}\nMore.\n`)
    await page.goto(`/m/${memo}@r2`)
    const path = await download(page, 'Download revision 2 as Word')
    await bring(page, /From a file/, path)
    await page.getByRole('region', { name: /^What was found in/ }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Two depots')
    await author.expectAccessible()
    const again = await beginAndSubmit(page)
    expect(again).not.toBe(memo)
    expect(await sourceOf(page, again, 1)).toBe(await sourceOf(page, memo, 2))
    await author.close()
  })

  test('shows what became of its comments and tracked changes before anything is stored', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375, 'dark')
    const { page } = author
    await bring(page, /From a file/, upload('Depot.docx', reviewedDocument()))
    const found = page.getByRole('region', { name: 'What was found in Depot.docx' })
    await found.getByText('The text was read, with 2 tracked changes and 1 comment.').waitFor()
    await found.getByText('Jo, 1 March 2026: taken out').waitFor()
    await found.getByText('Who says so?').waitFor()
    await found.getByText('on “May”').waitFor()
    await author.expectAccessible()
    const memo = await beginAndSubmit(page)
    await page.getByText('1 comment of Depot.docx became a thread.').waitFor()
    expect(await sourceOf(page, memo, 1)).toContain('We ask for two depots in May.')
    await author.close()
  })

  test('comes in as it was before its tracked changes, which its author then accepts', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375, 'light')
    const { page } = author
    await bring(page, /From a file/, upload('Depot.docx', reviewedDocument()))
    const found = page.getByRole('region', { name: 'What was found in Depot.docx' })
    await found.getByText('2 tracked changes in the file').waitFor()
    await found.getByRole('radio', { name: 'As suggestions' }).check()
    await found.getByText('2 tracked changes, to be suggestions once').waitFor()
    await author.expectAccessible()
    const memo = await beginAndSubmit(page)
    await page.getByText('1 suggestion of Depot.docx can be accepted.').waitFor()
    expect(await sourceOf(page, memo, 1)).toContain('We ask for one depots in May.')
    await page.goto(`/m/${memo}`)
    const discussion = page.getByRole('complementary', { name: 'Discussion' })
    const suggestion = discussion
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Suggestion' }) })
    await suggestion.locator('ins', { hasText: 'two' }).waitFor()
    await suggestion.getByText('· in a file of Author').waitFor()
    await suggestion.getByRole('button', { name: 'Accept' }).click()
    await suggestion.waitFor({ state: 'detached' })
    await page.goto(`/m/${memo}/write`)
    await page.getByText('We ask for two depots in May.').first().waitFor()
    await author.close()
  })

  test('that is none of these is refused in a sentence, and what was typed stays', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    await page.goto('/new')
    await page.getByRole('textbox', { name: 'Title' }).fill('My own title')
    await page.getByRole('radio', { name: /From a file/ }).click()
    const choose = page.locator('input[type=file]')
    await choose.setInputFiles(upload('Plan.docx', Buffer.from('%PDF-1.7 and so on')))
    await page.getByText('The file is a PDF; bring in the document that it was made of.').waitFor()
    expect(await page.getByRole('button', { name: 'Begin the memo' }).isDisabled()).toBe(true)
    // From the disk: as a buffer it would go through the browser's debugging port.
    const large = join(await mkdtemp(join(tmpdir(), 'sixpager-')), 'Large.docx')
    await writeFile(large, Buffer.alloc(21 * 1024 * 1024))
    await choose.setInputFiles(large)
    await page.getByText('“Large.docx” has 21.0 MiB; a file may have at most 20 MiB.').waitFor()
    await choose.setInputFiles(upload('Depot.docx', reviewedDocument()))
    await page.getByRole('region', { name: /^What was found in/ }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('My own title')
    await author.close()
  })

  test('becomes the next revision of a memo, once its author has seen what draft it replaces', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await newMemo(page, 'Depots revised', text('One depot.'))
    await page.evaluate(async (number) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? ''
      await fetch(`/api/memos/${number}/draft`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: JSON.stringify({ baseRevision: 1, markdown: '# Half a thought\n', version: 0 }),
      })
    }, memo)
    await page.goto(`/m/${memo}`)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Revise from a file' }).click()
    const dialog = page.getByRole('dialog', { name: 'Revise from a file' })
    await dialog
      .locator('..')
      .locator('input[type=file]')
      .setInputFiles(upload('Depot.docx', reviewedDocument()))
    await dialog.getByText('You were writing until').waitFor()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('link', { name: 'Download my draft' }).click()
    expect((await downloading).suggestedFilename()).toBe(`memo-${memo}-draft.md`)
    await author.expectAccessible()
    await dialog.getByRole('button', { name: 'Replace my draft' }).click()
    await page.waitForURL(`**/m/${memo}/write`)
    await page.getByText('We ask for two depots in May.').first().waitFor()
    await author.close()
  })
})

describe('a history', () => {
  test('that was downloaded as a zip is played into a new memo', async () => {
    const author = await Visitor.signedIn(browser, 'Author')
    const { page } = author
    const memo = await newMemo(page, 'A long way', text('One.'), text('Two.'), text('Three.'))
    await page.goto(`/m/${memo}`)
    const zip = await readFile(await download(page, 'Download the whole memo as zip'))
    await bring(page, /A history/, upload('memo.zip', zip))
    await author.expectAccessible()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.waitForURL(/\/m\/\d+$/, { timeout: 30_000 })
    await page.getByText('Revision 3 of 3').waitFor()
    const again = memoNumber(page)
    expect(again).not.toBe(memo)
    expect(await sourceOf(page, again, 2)).toBe(await sourceOf(page, memo, 2))
    await author.close()
  })

  test('that lies in a folder is played into a new memo, without what is not part of it', async () => {
    const author = await Visitor.signedIn(browser, 'Author', 375, 'dark')
    const { page } = author
    await page.goto('/new')
    await page.getByRole('radio', { name: /A history/ }).click()
    const folder = page.locator('input[webkitdirectory]')
    const parent = await mkdtemp(join(tmpdir(), 'sixpager-'))
    await folder.setInputFiles(await folderIn(parent, 'no-list', { 'first.md': text('One.') }))
    await page
      .getByText('The folder “no-list” has no revisions.json, which lists its revisions.')
      .waitFor()
    await author.expectAccessible()
    const revisions = ['One.', 'Two.'].map((ask, index) => ({
      revision: index + 1,
      file: `${index + 1}.md`,
      date: `2024-03-0${index + 1}T09:00:00Z`,
      author: 'Ada',
      summary: ask,
    }))
    await folder.setInputFiles(
      await folderIn(parent, 'night-shift', {
        'revisions.json': JSON.stringify(revisions),
        '1.md': text('One.'),
        '2.md': text('Two.'),
        'notes.bin': Buffer.alloc(21 * 1024 * 1024),
      }),
    )
    await page.getByText('A new memo will be made of').getByText('night-shift.zip').waitFor()
    await author.expectAccessible()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.waitForURL(/\/m\/\d+$/, { timeout: 30_000 })
    await page.getByText('Revision 2 of 2').waitFor()
    await rm(parent, { recursive: true })
    expect(await sourceOf(page, memoNumber(page), 1)).toBe(text('One.'))
    await author.close()
  })
})
