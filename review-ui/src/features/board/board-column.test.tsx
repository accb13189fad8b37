import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../lib/api-client'
import type { Board, BoardCard, Stage } from '../../lib/schema'
import { WHOLE_BOARD } from './api'
import { BoardColumn } from './board-column'

vi.mock('../../lib/api-client')

type Column = Board['columns'][number]

const card = (number: number, stage: Stage) =>
  ({
    memoId: `${number}`,
    number,
    stage,
    title: `Memo of number ${number}`,
    owner: 'author',
    revision: 0,
    stageSince: '2026-01-01T00:00:00Z',
    blockers: [],
    openConditions: 0,
    waitingFor: [],
  }) as unknown as BoardCard

const column = (stage: Stage, found: number, there = found): Column => ({
  stage,
  total: found,
  found,
  cards: Array.from({ length: there }, (_, place) => card(found - place, stage)),
})

function draw(shown: Column) {
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <BoardColumn column={shown} filters={WHOLE_BOARD} filtered={false} past={null} />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const cards = () => within(screen.getByRole('list')).getAllByRole('article').length
const more = (name: string) => screen.findByRole('button', { name: `Show more: ${name}` })
const asked = () => vi.mocked(api.get).mock.calls.filter(([path]) => path === '/api/board')

describe('a column of the board', () => {
  beforeEach(() => {
    vi.mocked(api.get).mockReset()
    vi.mocked(api.get).mockImplementation((async (path: string) => {
      if (path === '/api/board') return { columns: [column('DECIDED', 100, 80)] }
      return path === '/api/thread-counts' ? { memos: [] } : []
    }) as typeof api.get)
  })

  test('asks for more of what is closed, and counts all of it', async () => {
    draw(column('DECIDED', 100, 40))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Decided 100')
    expect(cards()).toBe(40)
    expect(asked()).toHaveLength(0)
    await userEvent.click(await more('Decided'))
    await vi.waitFor(() => expect(cards()).toBe(80))
    expect(asked()[0]?.[1]?.params).toEqual({ query: { stage: 'DECIDED', limit: 80 } })
    await more('Decided')
  })

  test('has all that is open, and draws more of it without asking', async () => {
    draw(column('DRAFT', 70))
    expect(cards()).toBe(40)
    await userEvent.click(await more('Draft'))
    expect(cards()).toBe(70)
    expect(screen.queryByRole('button')).toBeNull()
    expect(asked()).toHaveLength(0)
  })
})
