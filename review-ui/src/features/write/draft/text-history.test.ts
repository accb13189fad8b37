import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, TextHistory } from './text-history'

/** Each text is written after a pause. */
function written(...texts: string[]): TextHistory {
  const [first = '', ...rest] = texts
  const history = new TextHistory(first)
  rest.forEach((text, index) => {
    history.record(text, index * 1_000)
  })
  return history
}

const undone = (history: TextHistory) => history.undo()?.markdown
const redone = (history: TextHistory) => history.redo()?.markdown

describe('the way back through what was written', () => {
  test('leads through every text and on again', () => {
    const history = written('a', 'a b', 'a b c')
    expect([undone(history), undone(history), undone(history)]).toEqual(['a b', 'a', undefined])
    expect([redone(history), redone(history), redone(history)]).toEqual(['a b', 'a b c', undefined])
  })

  test('is known to be open or closed', () => {
    const history = written('a', 'a b')
    expect([history.canUndo, history.canRedo]).toEqual([true, false])
    history.undo()
    expect([history.canUndo, history.canRedo]).toEqual([false, true])
  })

  test('tells where the words changed', () => {
    const history = written('one two', 'one and a half two')
    expect(history.undo()?.at).toBe('one '.length)
    expect(history.redo()?.at).toBe('one and a half '.length)
  })

  test('goes no further on once something else was written', () => {
    const history = written('a', 'a b')
    history.undo()
    history.record('a x', 9_000)
    expect(history.canRedo).toBe(false)
    expect(undone(history)).toBe('a')
  })

  test('takes words that were written without a pause in one step', () => {
    const history = new TextHistory('')
    ;['N', 'Ni', 'Nig', 'Ni'].forEach((text, index) => {
      history.record(text, 100 * index)
    })
    history.record('Ni, later', 2_000)
    expect([undone(history), undone(history)]).toEqual(['Ni', ''])
  })

  test('takes words in another place as another step, however fast', () => {
    const history = new TextHistory('one two three')
    history.record('one! two three', 0)
    history.record('one! two three!', 10)
    expect(undone(history)).toBe('one! two three')
  })

  test('has no step for what was taken away again at once', () => {
    const history = new TextHistory('a')
    history.record('ab', 0)
    history.record('a', 10)
    expect(history.canUndo).toBe(false)
  })

  test('does not take what is written after a step back for more of that step', () => {
    const history = new TextHistory('')
    history.record('a', 0)
    history.record('a b', 1_000)
    history.undo()
    history.record('a!', 1_001)
    expect([undone(history), undone(history)]).toEqual(['a', ''])
  })

  test('says whether something was written at all', () => {
    const history = new TextHistory('a')
    expect([history.record('a'), history.record('b')]).toEqual([false, true])
  })
})

describe('what is kept of the way back', () => {
  test('leads back from the same text in another sitting', () => {
    const kept = JSON.parse(JSON.stringify(written('a', 'a b', 'a b c').steps))
    const again = new TextHistory('a b c', kept)
    expect([undone(again), undone(again)]).toEqual(['a b', 'a'])
  })

  test('leads nowhere from another text', () => {
    const again = new TextHistory('somebody else', written('a', 'a b', 'a b c').steps)
    expect(again.undo()).toBeNull()
    expect(again.steps).toEqual({ past: [], future: [] })
  })

  test('is bounded by steps, and the last ones stay', () => {
    const history = written(...Array.from({ length: 700 }, (_, n) => String(n)))
    expect(history.steps.past).toHaveLength(500)
    expect(undone(history)).toBe('698')
  })

  test('is bounded by characters, but has its newest step whatever the size', () => {
    const large = (letter: string) => letter.repeat(150_000)
    const history = written('', large('a'), large('b'))
    expect(undone(history)).toBe(large('a'))
    expect(history.undo()).toBeNull()
  })
})

test('two texts differ in one passage, which divides no character', () => {
  expect(changeOf('a😀b', 'a😁b')).toEqual({ at: 1, was: '😀', is: '😁' })
  expect(changeOf('😀', '😀😀')).toEqual({ at: 2, was: '', is: '😀' })
  // Of these two the second halves are the same.
  expect(changeOf('\u{1F600}', '\u{1FA00}')).toMatchObject({ at: 0, was: '\u{1F600}' })
})

test('whatever is written, each step back and on again is exact', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 2 })
  fc.assert(
    fc.property(texts, (all) => {
      const distinct = all.filter((text, index) => index === 0 || text !== all[index - 1])
      const history = written(...distinct)
      for (const text of distinct.slice(0, -1).toReversed()) expect(undone(history)).toBe(text)
      for (const text of distinct.slice(1)) expect(redone(history)).toBe(text)
    }),
    { seed: 117 },
  )
})
