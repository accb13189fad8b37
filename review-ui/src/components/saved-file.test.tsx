import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { notify } from './notify'
import { saveLinked } from './saved-file'

vi.mock('./notify', () => ({ notify: vi.fn() }))

afterEach(() => vi.unstubAllGlobals())

test('what cannot be printed is told on the page, which stays', async () => {
  const refusal = { detail: 'This text cannot be printed: it would take too much memory.' }
  vi.stubGlobal('fetch', async () => Response.json(refusal, { status: 422 }))
  render(
    <a href="http://localhost/memo.pdf" download="memo.pdf" onClick={saveLinked}>
      PDF
    </a>,
  )

  const stays = !fireEvent.click(screen.getByText('PDF'))

  expect(stays).toBe(true)
  await vi.waitFor(() => expect(notify).toHaveBeenCalledWith(refusal.detail))
})
