import { describe, expect, test } from 'vitest'
import { retitled, saysAnother, TITLE_LIMIT, titled, tooLong } from './title'

describe('a title', () => {
  test('may have 200 characters and no more', () => {
    expect(tooLong('📄'.repeat(TITLE_LIMIT))).toBe(false)
    expect(tooLong('📄'.repeat(TITLE_LIMIT + 1))).toBe(true)
  })
})

test('the title of a memo stands where its template has a line for one', () => {
  expect(titled('# Title: the decision\n\n## The ask\n', 'Buy $& two *depots*')).toBe(
    '# Buy $\\& two \\*depots\\*\n\n## The ask\n',
  )
  expect(titled('## The ask\n', 'Depots')).toBe('## The ask\n')
})

test('a line that says an earlier title follows the memo, and any other stays', () => {
  const text = '# Buy \\*two\\* depots\n\n# Buy three\n'
  expect(retitled(text, 'Buy three', ['Buy *two* depots'])).toBe('# Buy three\n\n# Buy three\n')
  expect(retitled(text, 'Buy three', ['Buy one'])).toBe(text)
  expect(retitled('## The ask\n', 'Buy three', ['The ask'])).toBe('## The ask\n')
})

test('a line says the title as it is written or as Markdown spells it', () => {
  const said = ['# A & B', '# A \\& B', '# A and B'].map((text) => !saysAnother(text, 'A & B'))
  expect(said).toEqual([true, true, false])
  expect(saysAnother('No line', 'A & B')).toBe(false)
})
