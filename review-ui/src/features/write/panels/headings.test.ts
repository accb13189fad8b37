import { expect, test } from 'vitest'
import { headingsOf } from './headings'

test('the outline holds the headings of the page and the blocks that they are', () => {
  const page =
    '<h1 id="b1">Ask</h1><p id="b2">Six.</p><h2 id="b3">Why <em>now</em></h2><section class="appendix"><h2 id="b4">Appendix A</h2></section>'
  expect(headingsOf(page)).toEqual([
    { text: 'Ask', level: 1, block: 1 },
    { text: 'Why now', level: 2, block: 3 },
    { text: 'Appendix A', level: 2, block: 4 },
  ])
})

test('a heading that is no block of its own is none to go to', () => {
  expect(headingsOf('<blockquote id="b1"><h2>Said</h2></blockquote>')).toEqual([])
})
