import { describe, expect, test } from 'vitest'
import type { Thread } from '../../lib/schema'
import { inReadingOrder } from './reading-order'

const thread = (threadId: string, placement: Partial<Thread['placement']> | null) =>
  ({ threadId, placement: placement && { span: null, candidates: [], ...placement } }) as Thread

const span = (block: string, start: number) => ({ block, start, endBlock: block, end: start + 3 })
const on = (threadId: string, block: string, start = 0) =>
  thread(threadId, { span: span(block, start) })

const order = (...threads: Thread[]) => inReadingOrder(threads).map(({ threadId }) => threadId)

describe('threads in reading order', () => {
  test('follow the text, however they have come', () => {
    expect(order(on('tenth', '10'), on('later', '2', 40), on('second', '2', 5))).toEqual([
      'second',
      'later',
      'tenth',
    ])
  })

  test('go through a table row by row', () => {
    expect(
      order(on('after', '13'), on('c', '12.10.1'), on('b', '12.2.3'), on('a', '12.2.1')),
    ).toEqual(['a', 'b', 'c', 'after'])
    expect(order(on('cell', '12.1.1'), on('table', '12'), on('before', '11'))).toEqual([
      'before',
      'table',
      'cell',
    ])
  })

  test('stand where their words were, or at the first place where they may be', () => {
    const ghost = thread('ghost', { neighbour: { block: '3', offset: 7, before: true } })
    const doubtful = thread('doubtful', { candidates: [span('5', 0), span('9', 0)] })
    expect(order(on('last', '6'), doubtful, ghost, on('first', '3'))).toEqual([
      'first',
      'ghost',
      'doubtful',
      'last',
    ])
  })

  test('about the whole memo come last; of those on the same words, the one opened first', () => {
    expect(
      order(
        thread('whole', null),
        on('opened first', '4'),
        on('opened next', '4'),
        thread('too', null),
      ),
    ).toEqual(['opened first', 'opened next', 'whole', 'too'])
  })
})
