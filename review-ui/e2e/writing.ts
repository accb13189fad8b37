import type { Page } from 'playwright-core'
import { command, submitRevision } from './session'

/** A first text of three paragraphs. */
export const FIRST =
  '# Night shift\n\nWe ask for two shifts in May.\n\nIt costs six million a year.\n\nNobody has tried it.\n'

export const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the memo' })

/** Clicks into the text at its end. */
export async function goToTheEnd(page: Page): Promise<void> {
  await editorOf(page).click()
  await goWith(page, 'Control+End')
}

/** Moves the cursor, and waits until the editor has taken note: no hand types sooner. */
export async function goWith(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
}

/** A memo of two authors with a first revision. */
export async function sharedMemo(author: Page): Promise<number> {
  const title = `A memo of two authors, ${new Date().toISOString()}`
  const { memoId, number } = await command(author, '/memos', { title, restricted: false })
  await command(author, `/memos/${memoId}/coauthors`, { account: 'coauthor' })
  await submitRevision(author, memoId, 0, FIRST, 'First text')
  return number
}

/** Types at the end of the line that has these words. */
export async function typeAfter(page: Page, words: string, more: string): Promise<void> {
  await editorOf(page).getByText(words).click()
  await goWith(page, 'End')
  await page.keyboard.type(more)
}

/**
 * Makes what stands on the writing page the next revision, by keys.
 *
 * @param unfinished whether a section or the title is known to be so
 */
export async function submit(page: Page, summary: string, unfinished = false): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('What has changed').fill(summary)
  if (unfinished) await page.getByLabel('Submit all the same').check()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/m\/\d+$/)
}

/** Types a text of headings, paragraphs and one list at its end, key by key as an author would. */
export async function typeMemo(page: Page, markdown: string): Promise<void> {
  await editorOf(page).click()
  for (const [index, block] of markdown
    .trim()
    .split(/\n\n|\n(?=- )/)
    .entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    const [, marks = '', words = ''] = /^(#+ |- )?(.*)$/s.exec(block) ?? []
    if (marks.startsWith('#')) await page.keyboard.press(`Control+Alt+${marks.length - 1}`)
    // The list goes on by itself.
    const begins = marks === '- ' && (await editorOf(page).locator('li').count()) === 0
    if (begins) await page.keyboard.press('Control+Shift+8')
    await page.keyboard.type(words)
  }
}

/** Pastes or drops a file where the text is, as the browser would. */
export async function drop(
  page: Page,
  how: 'paste' | 'drop',
  name: string,
  type: string,
  content: Buffer,
): Promise<void> {
  await editorOf(page).evaluate(
    (editor, [event, file, kind, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], file, { type: kind }))
      const place = editor.querySelector('p')?.getBoundingClientRect()
      const shared = { bubbles: true, cancelable: true }
      editor.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...shared, clipboardData: data })
          : new DragEvent('drop', {
              ...shared,
              dataTransfer: data,
              clientX: (place?.left ?? 0) + 5,
              clientY: (place?.top ?? 0) + 5,
            }),
      )
    },
    [how, name, type, content.toString('base64')] as const,
  )
}
