import { describe, expect, test } from 'vitest'
import { sectionOf } from './use-section'

function editor(html: string): Element {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`
  return document.body.firstElementChild as Element
}

describe('the section that is written', () => {
  test('is that of the last heading before the cursor', () => {
    const page = editor('<h1>Memo</h1><h2>Costs</h2><p>They <b>rise</b>.</p><h2>Ask</h2>')
    expect(sectionOf(page.querySelector('b')?.firstChild as Node)).toBe('Costs')
  })

  test('is found in Markdown', () => {
    const source = editor(
      '<div class="cm-line">## Costs</div><div class="cm-line">They rise.</div>',
    )
    expect(sectionOf(source.lastElementChild?.firstChild as Node)).toBe('Costs')
  })

  test('is none before the first heading', () => {
    expect(sectionOf(editor('<p>They rise.</p>').firstElementChild as Node)).toBeNull()
  })
})
