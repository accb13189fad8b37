import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { notify } from '../components/notify'
import { api } from '../lib/api-client'
import { NoAnswerError } from '../lib/problem'
import { signOut } from './sign-out'

vi.mock('../lib/api-client')
vi.mock('../components/notify')

describe('signing out', () => {
  const assign = vi.fn()

  beforeEach(() => {
    assign.mockReset()
    vi.stubGlobal('location', { assign })
    vi.mocked(notify).mockReset()
  })
  afterEach(() => void vi.unstubAllGlobals())

  test('ends the session and leaves', async () => {
    vi.mocked(api.delete).mockResolvedValue(undefined as never)
    await signOut()
    expect(assign).toHaveBeenCalledWith('/sign-in')
  })

  test('leaves no text behind, and loses none that the server has not unless told twice', async () => {
    vi.mocked(api.delete).mockResolvedValue(undefined as never)
    localStorage.setItem('sixpager-text:author:m1', '{"markdown":"a","sent":false}')
    await signOut()
    expect(assign).not.toHaveBeenCalled()
    expect(vi.mocked(notify).mock.calls[0]?.[0]).toMatch(
      /^You are still signed in, as this browser/,
    )
    await signOut()
    expect(assign).toHaveBeenCalledWith('/sign-in')
    expect(localStorage).toHaveLength(0)
  })

  test('says so when the session has not ended', async () => {
    vi.mocked(api.delete).mockRejectedValue(new NoAnswerError())
    await signOut()
    expect(assign).not.toHaveBeenCalled()
    expect(vi.mocked(notify).mock.calls[0]?.[0]).toMatch(/^You are still signed in\. The server/)
  })
})
