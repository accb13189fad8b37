import { expect, test } from 'vitest'
import type { Action } from '../../lib/schema'
import { waysToSay } from './ways-to-say'

const who = (...allowed: Action[]) => ({
  may: (['VERDICT', 'OBJECT', 'READ'] as const).map((action) => ({
    action,
    allowed: allowed.includes(action),
    reason: '',
  })),
})

const labels = (...allowed: Action[]) => waysToSay(who(...allowed)).map(({ label }) => label)

test.each(['VERDICT', 'OBJECT'] as const)('who may %s keeps a comment for it', (action) => {
  expect(labels('READ', action)).toEqual(['Keep for my verdict', 'Share now'])
})

test('everybody else shares, and may keep', () => {
  expect(labels('READ')).toEqual(['Share now', 'Keep private'])
})
