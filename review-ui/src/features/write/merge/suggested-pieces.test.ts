import { expect, test } from 'vitest'
import type { MergePiece } from '../../../lib/schema'
import { mergedText, numbered } from './resolve'
import { ofSuggestion } from './suggested-pieces'

const passage = (markdown: string) => ({ markdown, html: `<p>${markdown}</p>` })

const piece = (kind: MergePiece['kind'], text: string | null): MergePiece => ({
  kind,
  joined: '\n\n',
  apart: '\n\n',
  ...(text !== null && { text: passage(text) }),
})

test('what only the draft has changed is not shown as a change, and stays in the text', () => {
  const pieces = ofSuggestion([
    piece('MINE', 'Of the draft.'),
    piece('THEIRS', 'Suggested.'),
    piece('MINE', ''),
  ])
  expect(pieces.map(({ kind }) => kind)).toEqual(['SAME', 'THEIRS', 'SAME'])
  expect(mergedText(numbered(pieces), new Map())).toBe('Of the draft.\n\nSuggested.\n')
})
