import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../lib/api-client'
import { ProblemError } from '../../lib/problem'
import type { OwnFactor } from '../../lib/schema'
import { SecondFactorDialog } from './second-factor-dialog'

vi.mock('../../lib/api-client')

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const BEGUN = {
  secret: SECRET,
  address: `otpauth://totp/Sixpager:zoe?secret=${SECRET}&issuer=Sixpager`,
}
const CODES = ['AAAA-BBBB', 'CCCC-DDDD']
const onClose = vi.fn()

function show(own: OwnFactor) {
  vi.mocked(api.get).mockResolvedValue(own as never)
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <SecondFactorDialog onClose={onClose} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

describe('the second factor', () => {
  beforeEach(() => {
    onClose.mockReset()
    vi.mocked(api.get).mockReset()
    vi.mocked(api.post).mockReset()
  })

  test('is set up with the password and the first code, and ends with recovery codes', async () => {
    vi.mocked(api.post)
      .mockResolvedValueOnce(BEGUN as never)
      .mockResolvedValueOnce({ codes: CODES } as never)
    show({ since: null, recoveryCodes: 0 })
    await screen.findByLabelText(/Current password/, { selector: 'input' })
    fill(/Current password/, 'known to me alone')
    await press('Go on')
    await screen.findByRole('img', { name: 'The secret for your authenticator app' })
    expect(screen.getAllByText(/^[A-Z2-7]{4}$/)).toHaveLength(8)
    fill(/^Code/, '123456')
    await press('Switch it on')
    await screen.findByText('AAAA-BBBB')
    expect(vi.mocked(api.post).mock.calls).toEqual([
      ['/api/me/second-factor', { body: { password: 'known to me alone' } }],
      ['/api/me/second-factor/activation', { body: { code: '123456' } }],
    ])
    await press('I have put them away')
    expect(onClose).toHaveBeenCalled()
  })

  test('says how it stands, and is switched off with password and code', async () => {
    vi.mocked(api.post).mockResolvedValue(undefined as never)
    show({ since: '2026-03-02T12:00:00Z', recoveryCodes: 1 })
    await screen.findByText(/You have 1 recovery code left. Make new ones/)
    await press('Switch it off')
    fill(/Current password/, 'known to me alone')
    fill(/^Code/, '123456')
    await press('Switch it off')
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(api.post).toHaveBeenCalledWith('/api/me/second-factor/removal', {
      body: { password: 'known to me alone', code: '123456' },
    })
  })

  test('stays with what was typed when it is refused', async () => {
    vi.mocked(api.post).mockRejectedValue(new ProblemError(422, { detail: 'The code is wrong.' }))
    show({ since: '2026-03-02T12:00:00Z', recoveryCodes: 9 })
    await press('Make new recovery codes')
    fill(/Current password/, 'known to me alone')
    fill(/^Code/, '000000')
    await press('Make new codes')
    await screen.findByText('The code is wrong.')
    expect(onClose).not.toHaveBeenCalled()
  })
})
