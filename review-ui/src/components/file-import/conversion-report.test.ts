import { describe, expect, test } from 'vitest'
import { claim, conversionSentence } from './conversion-report'
import type { TextForm } from './text-form'

const nothing: TextForm = {
  markdown: '# Plan\n',
  figures: [],
  suggestions: [],
  report: { notes: [], trackedChanges: [], comments: [], dropped: [] },
}

describe('what was found in a file', () => {
  test('is said to be the whole text where nothing else was in it', () => {
    expect(conversionSentence(nothing)).toBe('The whole text was read.')
  })

  test('counts tracked changes and comments', () => {
    const change = { kind: 'DELETED', text: 'May', passage: 'In May' } as const
    const comment = { text: 'Why?', passage: 'In May', quote: 'In May', done: false, replies: [] }
    const report = { ...nothing.report, trackedChanges: [change, change], comments: [comment] }
    expect(conversionSentence({ ...nothing, report })).toBe(
      'The text was read, with 2 tracked changes and 1 comment.',
    )
  })

  test('does not hide what was dropped', () => {
    const report = { ...nothing.report, dropped: ['A chart was left out.'] }
    expect(conversionSentence({ ...nothing, report })).toBe(
      'The text was read, but for what is listed here.',
    )
  })
})

describe('who did something in a file', () => {
  test('is told as far as the file tells it', () => {
    expect(claim('jo', '2026-03-01T12:00:00Z')).toBe('Jo, 1 March 2026')
    expect(claim(null, 'last week')).toBe('Last week')
    expect(claim(null, null)).toBe('')
  })
})
