import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Asked, FormPanel } from './form-panel'

vi.mock('./mention-text', () => ({ MentionText: ({ sentence }: { sentence: string }) => sentence }))

const onClose = vi.fn()

function shown(pending = false) {
  onClose.mockReset()
  const asked = (times: number) => (
    <MantineProvider env="test">
      <p>The memo</p>
      <Asked value={times}>
        <FormPanel
          title="Answer"
          onClose={onClose}
          onSubmit={vi.fn()}
          submitLabel="Send"
          pending={pending}
          error={null}
        >
          <textarea aria-label="Words" data-autofocus />
          <input role="combobox" aria-label="Whose" aria-expanded="true" aria-controls="list" />
        </FormPanel>
      </Asked>
    </MantineProvider>
  )
  const { rerender } = render(asked(1))
  return { askAgain: () => rerender(asked(2)) }
}

const panel = () => screen.getByRole('region', { name: 'Answer' })
const pressEscape = (element: Element) => fireEvent.keyDown(element, { key: 'Escape' })

describe('a form beside the page', () => {
  test('is a region under its heading that takes the focus and keeps nobody in', () => {
    shown()
    expect(document.activeElement).toBe(screen.getByLabelText('Words'))
    expect(panel().getAttribute('aria-modal')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Answer' })).toBeDefined()
    expect(screen.getByText('The memo').closest('[aria-hidden]')).toBeNull()
  })

  test('takes the focus again when it is asked for again, with what was typed', () => {
    const { askAgain } = shown()
    fireEvent.change(screen.getByLabelText('Words'), { target: { value: 'Because' } })
    fireEvent.click(screen.getByRole('button', { name: 'Show the page' }))
    screen.getByRole('combobox').focus()
    askAgain()
    const words = screen.getByLabelText('Words') as HTMLTextAreaElement
    expect(document.activeElement).toBe(words)
    expect(words.value).toBe('Because')
    screen.getByRole('button', { name: 'Show the page' })
  })

  test('is closed by Escape from within, unless a list is open there', () => {
    shown()
    pressEscape(screen.getByText('The memo'))
    pressEscape(screen.getByRole('combobox'))
    expect(onClose).not.toHaveBeenCalled()
    pressEscape(screen.getByLabelText('Words'))
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('cannot be closed while it is being sent', () => {
    shown(true)
    pressEscape(screen.getByLabelText('Words'))
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).not.toHaveBeenCalled()
  })

  test('is lowered and raised again with what was typed', () => {
    shown()
    fireEvent.change(screen.getByLabelText('Words'), { target: { value: 'Because' } })
    fireEvent.click(screen.getByRole('button', { name: 'Show the page' }))
    const back = screen.getByRole('button', { name: 'Back to the form' })
    expect(back.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(back)
    expect((screen.getByLabelText('Words') as HTMLTextAreaElement).value).toBe('Because')
  })

  test.each([
    [60, 'Back to the form'],
    [10, 'Show the page'],
  ])('that is pulled down by %i pixels says “%s”', (by, label) => {
    shown()
    const grip = screen.getByRole('button', { name: 'Show the page' })
    grip.setPointerCapture = vi.fn()
    fireEvent.pointerDown(grip, { clientY: 100 })
    fireEvent.pointerMove(grip, { clientY: 100 + by })
    fireEvent.pointerUp(grip, { clientY: 100 + by })
    screen.getByRole('button', { name: label })
  })
})
