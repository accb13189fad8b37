import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useLetterKeys, useLetterKeysSetting } from './letter-keys'

const act = vi.fn()

function Page() {
  const [, wish] = useLetterKeysSetting()
  useLetterKeys([['n', act]])
  return (
    <>
      <button type="button" onClick={() => wish(false)}>
        Off
      </button>
      <input aria-label="Words" />
      <div role="dialog" aria-label="Form">
        <button type="button">Send</button>
      </div>
    </>
  )
}

describe('a key that is a letter', () => {
  beforeEach(() => {
    localStorage.clear()
    act.mockClear()
    render(<Page />)
  })

  test('acts on the page', async () => {
    await userEvent.keyboard('n')
    expect(act).toHaveBeenCalledTimes(1)
  })

  test('is a letter where somebody writes, and nothing in a dialog', async () => {
    await userEvent.type(screen.getByLabelText('Words'), 'n')
    screen.getByText('Send').focus()
    await userEvent.keyboard('n')
    expect(act).not.toHaveBeenCalled()
  })

  test('does nothing once it is turned off', async () => {
    await userEvent.click(screen.getByText('Off'))
    await userEvent.keyboard('n')
    expect(act).not.toHaveBeenCalled()
  })
})
