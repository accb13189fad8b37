import { describe, expect, test } from 'vitest'
import type { MergePiece } from '../../../lib/schema'
import { type Choice, mergedText, numbered, openConflicts } from './resolve'

const passage = (markdown: string) => ({ markdown, html: '' })

const same = (text: string, joined = '\n\n', apart = '\n\n'): MergePiece => ({
  kind: 'SAME',
  joined,
  apart,
  text: passage(text),
})

const mine = (base: string, text: string, joined = '\n\n'): MergePiece => ({
  ...same(text, joined),
  kind: 'MINE',
  base: passage(base),
})

const conflict = (base: string, own: string, theirs: string, joined = '\n\n'): MergePiece => ({
  kind: 'CONFLICT',
  joined,
  apart: '\n\n',
  base: passage(base),
  mine: passage(own),
  theirs: passage(theirs),
})

function merged(pieces: MergePiece[], ...choices: Choice[]): string {
  const entries = numbered(pieces)
  const conflicts = openConflicts(entries, new Map())
  return mergedText(
    entries,
    new Map(choices.map((choice, index) => [conflicts[index]?.key ?? '', choice])),
  )
}

describe('a merged text', () => {
  test('is every piece after its line ends, and ends with one', () => {
    expect(merged([same('# Ask', ''), mine('old', 'new'), same('and on', '\n')])).toBe(
      '# Ask\n\nnew\nand on\n',
    )
  })

  test('leaves out what one side removed', () => {
    expect(merged([same('a', ''), mine('gone', ''), same('b', '\n')])).toBe('a\nb\n')
  })

  test('begins without line ends, even where the first piece was removed', () => {
    expect(merged([mine('gone', '', ''), same('b')])).toBe('b\n')
  })

  test('says what was chosen', () => {
    const pieces = [same('a', ''), conflict('base', 'mine', 'theirs'), same('z')]
    expect(merged(pieces, { take: 'mine' })).toBe('a\n\nmine\n\nz\n')
    expect(merged(pieces, { take: 'theirs' })).toBe('a\n\ntheirs\n\nz\n')
    expect(merged(pieces, { take: 'both' })).toBe('a\n\ntheirs\n\nmine\n\nz\n')
    expect(merged(pieces, { take: 'written', markdown: 'neither\n\n' })).toBe('a\n\nneither\n\nz\n')
  })

  test('keeps what follows apart where a conflict was resolved to nothing', () => {
    const pieces = [same('a', ''), conflict('b', '', 'theirs', '\n\n'), same('c', '\n', '\n')]
    expect(merged(pieces, { take: 'mine' })).toBe('a\n\nc\n')
  })

  test('puts both items of a list and both rows of a table below one another', () => {
    const items = [same('- a', ''), conflict('- b', '- mine', '- theirs', '\n'), same('z')]
    expect(merged(items, { take: 'both' })).toBe('- a\n- theirs\n- mine\n\nz\n')
    const rows = [same('| a |\n| - |', ''), conflict('| b |', '| m |', '| t |', '\n')]
    expect(merged(rows, { take: 'both' })).toBe('| a |\n| - |\n| t |\n| m |\n')
  })

  test('does not run two paragraphs together below a heading', () => {
    const pieces = [same('# Ask', ''), conflict('b', 'mine', 'theirs', '\n')]
    expect(merged(pieces, { take: 'both' })).toBe('# Ask\ntheirs\n\nmine\n')
  })

  test('is empty where nothing is left', () => {
    expect(merged([mine('gone', '', '')])).toBe('')
  })
})

describe('conflicts', () => {
  const pieces = [conflict('b', 'm', 't', ''), same('a'), conflict('b', 'm', 't')]

  test('of the same words are settled one by one', () => {
    const entries = numbered(pieces)
    expect(openConflicts(entries, new Map())).toHaveLength(2)
    const choices = new Map<string, Choice>([[entries[0]?.key ?? '', { take: 'mine' }]])
    expect(openConflicts(entries, choices)).toEqual([entries[2]])
  })

  test('stay settled when other pieces arrive', () => {
    const choices = new Map<string, Choice>([[numbered(pieces)[2]?.key ?? '', { take: 'mine' }]])
    const later = numbered([same('new', ''), ...pieces])
    expect(openConflicts(later, choices)).toEqual([later[1]])
  })
})
