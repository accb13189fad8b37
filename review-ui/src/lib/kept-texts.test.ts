import { beforeEach, expect, test, vi } from 'vitest'
import {
  forgetTexts,
  forgetTextsOfOthers,
  hasUnsentText,
  KEPT_TEXT,
  saveBeforeSignOut,
  saveTexts,
} from './kept-texts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

const keep = (value: unknown) =>
  localStorage.setItem(`${KEPT_TEXT}author:m1`, JSON.stringify(value))

test('a text is unsent until the server has every word, and a displaced one until it has arrived', () => {
  keep({ markdown: 'a', sent: true })
  expect(hasUnsentText()).toBe(false)
  keep({ markdown: 'a', sent: false })
  expect(hasUnsentText()).toBe(true)
  keep([{ markdown: 'a' }])
  expect(hasUnsentText()).toBe(true)
})

test('words that were not said to their end are unsent, too', () => {
  sessionStorage.setItem(`${KEPT_TEXT}author:unsent reply t1`, '{"words":"Why?","sent":false}')
  expect(hasUnsentText()).toBe(true)
})

test('all texts are forgotten, and nothing else', () => {
  localStorage.setItem('sixpager-color-scheme', 'dark')
  keep({ markdown: 'a', sent: false })
  sessionStorage.setItem(`${KEPT_TEXT}author:unsent reply t1`, '{"words":"Why?","sent":false}')
  forgetTexts()
  expect({ ...localStorage }).toEqual({ 'sixpager-color-scheme': 'dark' })
  expect(sessionStorage).toHaveLength(0)
})

test('who signs in where another was leaves their own words, and none of the other', () => {
  sessionStorage.setItem(`${KEPT_TEXT}ada:unsent reply t1`, '{"words":"Mine","sent":false}')
  sessionStorage.setItem(`${KEPT_TEXT}ad:unsent reply t1`, '{"words":"Theirs","sent":false}')
  forgetTextsOfOthers('ada')
  expect(Object.keys({ ...sessionStorage })).toEqual([`${KEPT_TEXT}ada:unsent reply t1`])
})

test('whoever writes is asked to send, as long as they write', async () => {
  const save = vi.fn(async () => undefined)
  const stop = saveBeforeSignOut(save)
  await saveTexts()
  stop()
  await saveTexts()
  expect(save).toHaveBeenCalledOnce()
})
