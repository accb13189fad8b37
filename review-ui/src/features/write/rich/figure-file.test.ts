import { describe, expect, test } from 'vitest'
import { refusalOf } from './figure-file'
import { isPictureAlone } from './figures'

describe('a file', () => {
  const file = { name: 'chart.png', type: 'image/png', size: 2 * 1024 * 1024 }

  test('of a known kind and up to two mebibytes may become a figure', () => {
    expect(refusalOf(file)).toBeNull()
    expect(refusalOf({ ...file, type: 'image/svg+xml', size: 1 })).toBeNull()
  })

  test('is refused in a sentence', () => {
    expect(refusalOf({ ...file, type: 'image/gif' })).toBe(
      '“chart.png” is no PNG, JPEG or SVG picture.',
    )
    expect(refusalOf({ ...file, size: 0 })).toBe('“chart.png” is empty.')
    expect(refusalOf({ ...file, size: file.size + 1 })).toBe(
      '“chart.png” has 2.1 MiB; a figure may have at most 2 MiB.',
    )
  })
})

describe('a clipboard', () => {
  test('with a picture and nothing else is a figure', () => {
    expect(isPictureAlone('', '')).toBe(true)
    expect(isPictureAlone('<meta charset="utf-8"><img src="https://a.example/x.png">', '')).toBe(
      true,
    )
  })

  test('with words beside the picture of them is text', () => {
    expect(isPictureAlone('<p>Words</p>', 'Words')).toBe(false)
    expect(isPictureAlone('<table><tr><td>1</td></tr></table>', '')).toBe(false)
  })
})
