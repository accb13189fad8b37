import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../lib/api-client'
import { ProblemError } from '../../lib/problem'
import { ChoosePasswordForm } from './choose-password-form'
import { SignInForm } from './sign-in-form'

vi.mock('../../lib/api-client')

const ME = { username: 'zoe' }
const NEEDED = new ProblemError(401, { detail: 'Type the code.', secondFactor: true })
const WRONG = new ProblemError(401, { detail: 'The code is wrong.', secondFactor: true })
const onSignedIn = vi.fn()

const show = (form: React.ReactNode) =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>{form}</QueryClientProvider>
    </MantineProvider>,
  )

const field = (label: string) => screen.getByLabelText(label, { selector: 'input' })
const fill = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('signing in with a second factor', () => {
  beforeEach(() => {
    onSignedIn.mockReset()
    vi.mocked(api.get)
      .mockReset()
      .mockResolvedValue({ accounts: [] } as never)
    vi.mocked(api.post).mockReset()
  })

  test('asks for the code once the password is known to be right, and sends it', async () => {
    vi.mocked(api.post)
      .mockRejectedValueOnce(NEEDED)
      .mockResolvedValueOnce(ME as never)
    show(<SignInForm onSignedIn={onSignedIn} />)
    fill('Username', 'zoe')
    fill('Password', 'known to me alone')
    expect(screen.queryByLabelText('Code')).toBeNull()
    press('Sign in')
    await screen.findByLabelText('Code')
    expect(document.activeElement).toBe(field('Code'))
    expect(field('Code').getAttribute('autocomplete')).toBe('one-time-code')
    expect(screen.queryByRole('alert')).toBeNull()

    fill('Code', '123456')
    press('Sign in')
    await waitFor(() => expect(onSignedIn).toHaveBeenCalled())
    expect(api.post).toHaveBeenLastCalledWith('/api/session', {
      body: { username: 'zoe', password: 'known to me alone', code: '123456' },
    })
  })

  test('says that a code is wrong, and takes a recovery code', async () => {
    vi.mocked(api.post).mockRejectedValueOnce(NEEDED).mockRejectedValueOnce(WRONG)
    show(<SignInForm username="zoe" onSignedIn={onSignedIn} />)
    fill('Password', 'known to me alone')
    press('Sign in')
    await screen.findByLabelText('Code')
    fill('Code', '000000')
    press('Sign in')
    await screen.findByText('The code is wrong.')
    expect(document.activeElement).toBe(field('Code'))

    press('Type a recovery code instead')
    expect(field('Recovery code').getAttribute('inputmode')).toBe('text')
  })

  test('asks somebody else for no code', async () => {
    vi.mocked(api.post).mockRejectedValueOnce(NEEDED)
    show(<SignInForm username="zoe" onSignedIn={onSignedIn} />)
    fill('Password', 'known to me alone')
    press('Sign in')
    await screen.findByLabelText('Code')
    fill('Username', 'bob')
    expect(screen.queryByLabelText('Code')).toBeNull()
  })

  test('chooses a password once and then asks for the code', async () => {
    vi.mocked(api.post)
      .mockResolvedValueOnce(undefined as never)
      .mockRejectedValueOnce(NEEDED)
      .mockResolvedValueOnce(ME as never)
    const owner = { username: 'zoe', name: 'Zoe Lind' }
    show(<ChoosePasswordForm owner={owner} token="t" onSignedIn={onSignedIn} />)
    fill('Password', 'known to me alone')
    press('Choose the password and sign in')
    await screen.findByLabelText('Code')
    fill('Code', '123456')
    press('Sign in')
    await waitFor(() => expect(onSignedIn).toHaveBeenCalled())
    expect(vi.mocked(api.post).mock.calls.map(([path]) => path)).toEqual([
      '/api/password-links/password',
      '/api/session',
      '/api/session',
    ])
  })
})
