import { expect, test } from 'vitest'
import { actsOwedTo } from './obligations'
import type { Obligation } from './schema'

const owed = (id: string, name: Obligation['act']['name'], why: string) =>
  ({ subject: { id }, act: { name, address: '/m/7' }, why }) as Obligation

test('one act ends all obligations that ask for it, and those to something else are not named', () => {
  const first = owed('a', 'ANSWER_OBJECTION', 'first')
  const revision = owed('a', 'WRITE', 'too long')
  const items = [
    first,
    owed('b', 'DECIDE', 'other'),
    owed('a', 'ANSWER_OBJECTION', 'second'),
    revision,
  ]
  expect(actsOwedTo(items, 'a')).toEqual([first, revision])
  expect(actsOwedTo(items, 'c')).toEqual([])
})
