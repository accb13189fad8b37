import { expect, test } from 'vitest'
import { mentionsSomebody, replaceMentions } from './mentions'

const names = new Map([
  ['ada', 'Ada Lovelace'],
  ['a.b', 'danah boyd'],
  ['x-1_', 'X'],
])

test('a mention becomes the name of the person', () => {
  expect(replaceMentions('Missing: the assent of @ada and @a.b.', names)).toBe(
    'Missing: the assent of Ada Lovelace and danah boyd.',
  )
  expect(replaceMentions('@ada (or @x-1_), for @a.b, decides; @ada’s turn.', names)).toBe(
    'Ada Lovelace (or X), for danah boyd, decides; Ada Lovelace’s turn.',
  )
})

test('a sentence begins as the name does', () => {
  expect(replaceMentions('@a.b decides.', names)).toBe('danah boyd decides.')
})

test('whom nobody knows stays a mention', () => {
  expect(replaceMentions('Only the decider, @zoe, may decide.', names)).toBe(
    'Only the decider, @zoe, may decide.',
  )
  expect(replaceMentions('@ada.lovelace decides.', names)).toBe('@ada.lovelace decides.')
  expect(replaceMentions('@ada decides.', new Map())).toBe('@ada decides.')
})

test('an address is no mention', () => {
  for (const words of [
    'me@ada',
    'me@ada.example',
    '@ada@a.example',
    '@@ada',
    '@Ada',
    '@adaX',
    '@',
  ]) {
    expect(replaceMentions(`Ask ${words}.`, names)).toBe(`Ask ${words}.`)
    expect(mentionsSomebody(`Ask ${words}.`)).toBe(false)
  }
})

test('a name is put in as it is', () => {
  expect(replaceMentions('@ada decides.', new Map([['ada', '$& @a.b']]))).toBe('$& @a.b decides.')
})

test('an older sentence begins with a capital', () => {
  expect(replaceMentions('decider decides.', names)).toBe('Decider decides.')
})

test('a stranger is told of nobody', () => {
  expect(mentionsSomebody('The name or the password is wrong.')).toBe(false)
  expect(mentionsSomebody('Only @ada may.')).toBe(true)
  expect(mentionsSomebody('Only @ada may.')).toBe(true)
})
