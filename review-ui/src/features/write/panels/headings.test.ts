import { expect, test } from 'vitest'
import { headingsOf } from './headings'

test('the outline holds the headings of the page and the blocks that they are', () => {
  const page =
    '<section class="narrative"><h1 data-block="1">Ask</h1><p data-block="2">Six.</p><h2 data-block="3">Why <em>now</em></h2></section><section class="appendix"><h2 data-block="4">Appendix A</h2></section>'
  expect(headingsOf(page)).toEqual([
    { text: 'Ask', level: 1, block: '1' },
    { text: 'Why now', level: 2, block: '3' },
    { text: 'Appendix A', level: 2, block: '4' },
  ])
})

test('a heading that is quoted is none to go to', () => {
  const page =
    '<section class="narrative"><blockquote><h2 data-block="1">Said</h2></blockquote></section>'
  expect(headingsOf(page)).toEqual([])
})
