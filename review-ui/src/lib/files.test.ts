import { describe, expect, test } from 'vitest'
import { kindOf, refusalOf, size, typeOf } from './files'

const MIB = 1024 * 1024

describe('a file to bring in', () => {
  test('is a history when it is a zip, and a text otherwise', () => {
    expect(kindOf({ name: 'memo-1.ZIP' })).toBe('history')
    expect(kindOf({ name: 'Plan.docx' })).toBe('text')
    expect(kindOf({ name: 'zip' })).toBe('text')
  })

  test('may have 20 MiB and no more', () => {
    expect(refusalOf({ name: 'Plan.docx', size: 20 * MIB })).toBeNull()
    expect(refusalOf({ name: 'Plan.docx', size: 21 * MIB })).toBe(
      '“Plan.docx” has 21.0 MiB; a file may have at most 20 MiB.',
    )
  })

  test('is refused when it is empty', () => {
    expect(refusalOf({ name: 'Plan.md', size: 0 })).toBe('“Plan.md” is empty.')
  })

  test('tells its size in a unit that can be read', () => {
    expect(size(1)).toBe('1 byte')
    expect(size(40_960)).toBe('40 KiB')
    expect(size(3.5 * MIB)).toBe('3.5 MiB')
  })

  test('is sent as a page only where its name says so', () => {
    expect(typeOf({ name: 'Plan.htm' })).toBe('text/html')
    expect(typeOf({ name: 'Plan.docx' })).toBe('application/octet-stream')
  })
})
