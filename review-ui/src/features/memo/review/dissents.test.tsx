import { render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { MemoDetails, Reopening } from '../../../lib/schema'
import { Reopenings } from './reopenings'

vi.mock('../../../lib/directory', () => ({
  useDirectory: () => ({ nameOf: (account: string) => account.toUpperCase() }),
}))
vi.mock('./gate-state', () => ({ GateState: () => null }))

const decided: Reopening = {
  decision: {
    outcome: 'APPROVED',
    by: 'dora',
    at: '2026-03-02T12:00:00Z',
    revision: 1,
    contentHash: 'a'.repeat(64),
    rationale: 'The numbers hold.',
    gate: { policy: 'one-way-door', policyVersion: 1, passes: true, rules: [] },
  },
  dissents: [
    { kind: 'COMMITTED', by: 'ben', at: '2026-03-01T12:00:00Z', words: 'It is too far.' },
    { kind: 'OVERRIDDEN', by: 'ada', at: '2026-03-01T13:00:00Z', words: 'The price is a guess.' },
    { kind: 'COMMITTED', by: 'cleo', at: '2026-03-01T14:00:00Z' },
  ],
  by: 'olga',
  at: '2026-03-03T12:00:00Z',
  reason: 'A supplier dropped out.',
}

const shown = (...reopenings: Reopening[]) =>
  render(<Reopenings memo={{ reopenings } as MemoDetails} />)

beforeEach(() => document.body.replaceChildren())

test('a decision that was reopened keeps who saw it otherwise, in their words', () => {
  shown(decided)
  const dissent = within(
    screen.getByRole('heading', { name: 'Dissent' }).parentElement as HTMLElement,
  )
  expect(dissent.getByText('BEN').parentElement?.textContent).toBe('BEN disagreed and committed:')
  expect(dissent.getByText('It is too far.').tagName).toBe('BLOCKQUOTE')
  expect(dissent.getByText('ADA').parentElement?.textContent).toBe(
    'ADA objected and was overridden:',
  )
  expect(dissent.getByText('CLEO').parentElement?.textContent).toBe('CLEO disagreed and committed.')
})

test('nothing is said of dissent where nobody dissented', () => {
  shown({ ...decided, dissents: [] })
  expect(screen.queryByRole('heading', { name: 'Dissent' })).toBeNull()
})
