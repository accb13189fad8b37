import { describe, expect, test } from 'vitest'
import { sentenceAfter, sentenceBefore, surroundingsOf } from './surroundings'

const page = () => {
  document.body.innerHTML =
    '<div><p data-block="1">It rains. The cost rises in May. So what?</p><h2>Later</h2><p data-block="2">The cost falls.</p></div>'
  return document.querySelector('div') as Element
}

describe('the places between which somebody chooses', () => {
  test('are shown in their sentences and sections', () => {
    const spans = [
      { block: '1', start: 14, endBlock: '1', end: 18 },
      { block: '2', start: 4, endBlock: '2', end: 8 },
    ]
    expect(surroundingsOf(spans, page())).toEqual([
      { span: spans[0], section: null, before: 'The ', words: 'cost', after: ' rises in May.' },
      { span: spans[1], section: 'Later', before: 'The ', words: 'cost', after: ' falls.' },
    ])
  })

  test('are left out where the page does not show them', () => {
    expect(surroundingsOf([{ block: '9', start: 0, endBlock: '9', end: 3 }], page())).toEqual([])
  })

  test('are shown without the far ends of long sentences', () => {
    const long = 'word '.repeat(40)
    expect(sentenceBefore(long)).toMatch(/^….{90}$/)
    expect(sentenceAfter(long)).toMatch(/^.{90}…$/)
  })
})
