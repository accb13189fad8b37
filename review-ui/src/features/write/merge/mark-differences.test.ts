import { describe, expect, test } from 'vitest'
import { markDifferences } from './mark-differences'

describe('the words that only one passage has', () => {
  test('are marked where they stand, runs of them together', () => {
    expect(
      markDifferences('<p>We ask for two night shifts</p>', '<p>We ask for a shift</p>', 'ins'),
    ).toBe('<p>We ask for <ins>two night shifts</ins></p>')
  })

  test('are marked across emphasis without harm to it', () => {
    expect(markDifferences('<p>a <em>b c</em> d</p>', '<p>a c</p>', 'del')).toBe(
      '<p>a <em><del>b</del> c</em> <del>d</del></p>',
    )
  })

  test('are none where the other passage is empty or the same', () => {
    expect(markDifferences('<p>a</p>', '', 'ins')).toBe('<p>a</p>')
    expect(markDifferences('<p>a &lt;b&gt;</p>', '<p>a &lt;b&gt;</p>', 'ins')).toBe(
      '<p>a &lt;b&gt;</p>',
    )
  })
})
