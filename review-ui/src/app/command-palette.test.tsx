import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, test, vi } from 'vitest'
import { api } from '../lib/api-client'
import type { Me } from '../lib/schema'
import { CommandPalette } from './command-palette'
import { palette, usePaletteKey } from './palette'

vi.mock('../lib/api-client')

afterEach(() => act(() => palette.close()))

test.each(['input', 'textarea', 'select'])('Ctrl+K leads on from a field: %s', async (tag) => {
  vi.mocked(api.get).mockResolvedValue({ items: [] } as never)
  const Field = tag as 'input'
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <Field aria-label="Field" />
          <PaletteWithKey />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  )
  fireEvent.keyDown(screen.getByLabelText('Field'), { key: 'k', code: 'KeyK', ctrlKey: true })
  await screen.findByLabelText('Go to')
})

function PaletteWithKey() {
  usePaletteKey()
  return <CommandPalette me={{ role: 'MEMBER' } as Me} />
}
