import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { FormDialog } from './form-dialog'

vi.mock('./mention-text', () => ({ MentionText: ({ sentence }: { sentence: string }) => sentence }))

const onSubmit = vi.fn()
const onClose = vi.fn()
const another = vi.fn()

function shown(props: { pending?: boolean; missing?: string | null } = {}) {
  onSubmit.mockReset()
  onClose.mockReset()
  another.mockReset()
  render(
    <MantineProvider env="test">
      <FormDialog
        title="Object"
        onClose={onClose}
        onSubmit={onSubmit}
        submitLabel="Object"
        second={{ label: 'Keep', act: another }}
        pending={false}
        error={null}
        {...props}
      >
        <textarea aria-label="Words" />
      </FormDialog>
    </MantineProvider>,
  )
}

const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement
const ctrlEnter = () =>
  fireEvent.keyDown(screen.getByLabelText('Words'), { key: 'Enter', ctrlKey: true })

describe('a form over the page', () => {
  test('is sent by Ctrl and Enter from a field', () => {
    shown()
    ctrlEnter()
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  test('says what is missing, and is not sent before it is there', () => {
    shown({ missing: 'Write the reason.' })
    const submit = button('Object')
    expect(submit.disabled).toBe(true)
    const why = document.getElementById(submit.getAttribute('aria-describedby') ?? '')
    expect(why?.textContent).toBe('Write the reason.')
    ctrlEnter()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test('can be sent another way, under the same conditions', () => {
    shown()
    fireEvent.click(button('Keep'))
    expect(another).toHaveBeenCalledOnce()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test.each([{ missing: 'Write the reason.' }, { pending: true }])(
    'is sent no way with %j',
    (how) => {
      shown(how)
      expect(button('Keep').disabled).toBe(true)
    },
  )

  test('cannot be closed while it is being sent, and says why', () => {
    shown({ pending: true })
    expect(button('Cancel').disabled).toBe(true)
    screen.getByText('It is being sent; it cannot be cancelled any more.')
    fireEvent.click(button('Close'))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(onClose).not.toHaveBeenCalled()
  })
})
