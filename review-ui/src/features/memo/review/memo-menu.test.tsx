import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import type { MemoDetails } from '../../../lib/schema'
import { MemoMenu } from './memo-menu'

vi.mock('../../../lib/directory', () => ({
  useDirectory: () => ({ withNames: (sentence: string) => sentence }),
}))
vi.mock('../revisions/downloads', () => ({ Downloads: () => null }))

const memo = {
  number: 7,
  revisions: [{}, {}],
  may: [
    { action: 'REVISE', allowed: true, reason: null },
    { action: 'WITHDRAW', allowed: true, reason: null },
    { action: 'REOPEN', allowed: false, reason: 'The memo is open.' },
  ],
} as unknown as MemoDetails

const entries = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent)

test('the menu shows what is possible; the rest is folded, and unfolded with its reasons', async () => {
  const open = vi.fn()
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <MemoMenu memo={memo} shown={2} open={open} button={{ current: null }} writes />
      </MemoryRouter>
    </MantineProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'More' }))
  await screen.findByText('Withdraw')
  expect(entries()).toEqual([
    'Write revision 3',
    'History',
    'Revise from a file',
    'Withdraw',
    'What cannot be done now, and why',
  ])
  fireEvent.click(screen.getByText('What cannot be done now, and why'))
  const forbidden = screen.getByText('The memo is open.').closest('[role="menuitem"]') as Element
  expect(forbidden.textContent).toBe('ReopenThe memo is open.')
  fireEvent.click(forbidden)
  expect(open).not.toHaveBeenCalled()
})
