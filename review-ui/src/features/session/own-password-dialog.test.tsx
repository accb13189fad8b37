import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../lib/api-client'
import { ProblemError } from '../../lib/problem'
import { OwnPasswordDialog } from './own-password-dialog'

vi.mock('../../lib/api-client')

const onClose = vi.fn()

describe('changing one’s own password', () => {
  beforeEach(() => {
    onClose.mockReset()
    vi.mocked(api.put).mockReset()
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <OwnPasswordDialog onClose={onClose} />
        </QueryClientProvider>
      </MantineProvider>,
    )
  })

  test('sends the current one and the new one, and is done', async () => {
    vi.mocked(api.put).mockResolvedValue(undefined as never)
    change('told by another', 'known to me alone')
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(api.put).toHaveBeenCalledWith('/api/me/password', {
      body: { current: 'told by another', password: 'known to me alone' },
    })
  })

  test('stays with what was typed when it is refused', async () => {
    vi.mocked(api.put).mockRejectedValue(
      new ProblemError(422, { detail: 'The current password is wrong.' }),
    )
    change('a guess', 'known to me alone')
    await screen.findByText('The current password is wrong.')
    expect(onClose).not.toHaveBeenCalled()
  })

  test('says what is missing', () => {
    fill('Current password', 'told by another')
    fill('New password', 'short')
    screen.getByText('Write a password of 12 to 72 characters.')
    expect(button().hasAttribute('disabled')).toBe(true)
  })
})

function change(current: string, password: string) {
  fill('Current password', current)
  fill('New password', password)
  fireEvent.click(button())
}

function fill(label: string, value: string) {
  const field = screen.getByLabelText(new RegExp(label), { selector: 'input' })
  fireEvent.change(field, { target: { value } })
}

function button() {
  return screen.getByRole('button', { name: 'Change the password' })
}
