import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { FormBody } from './form-body'
import { LimitedArea } from './text-limit'

function Words() {
  const [words, write] = useState('')
  return (
    <LimitedArea
      label="Words"
      limit={100}
      value={words}
      onChange={({ currentTarget }) => write(currentTarget.value)}
    />
  )
}

function Form({ send, words = true }: { send: () => void; words?: boolean }) {
  return (
    <MantineProvider env="test">
      <FormBody
        onClose={() => undefined}
        onSubmit={send}
        submitLabel="Send"
        pending={false}
        error={null}
      >
        {words && <Words />}
      </FormBody>
    </MantineProvider>
  )
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Send' })
const paste = (value: string) => fireEvent.change(field(), { target: { value } })

describe('a field with a limit', () => {
  test('keeps all that is pasted, says how much is too much, and its form waits', () => {
    const send = vi.fn()
    render(<Form send={send} />)
    paste('a'.repeat(103))
    expect(field().value).toHaveLength(103)
    expect(screen.getByText('103 of 100 characters')).toBeTruthy()
    expect(screen.getAllByText('3 characters too many.')).toHaveLength(2)
    expect(button().disabled).toBe(true)
    act(() => button().form?.requestSubmit())
    expect(send).not.toHaveBeenCalled()
  })

  test('lets its form go on as soon as the words fit, counted as the service does', () => {
    const send = vi.fn()
    render(<Form send={send} />)
    paste('a'.repeat(101))
    expect(screen.getAllByText('1 character too many.')).toHaveLength(2)
    paste(`  ${'📄'.repeat(100)}\n`)
    expect(screen.queryByText(/too many/)).toBeNull()
    expect(screen.getByText('100 of 100 characters')).toBeTruthy()
    act(() => button().form?.requestSubmit())
    expect(send).toHaveBeenCalledOnce()
  })

  test('counts only where the limit is near', () => {
    render(<Form send={vi.fn()} />)
    paste('a'.repeat(90))
    expect(screen.queryByText(/of 100 characters/)).toBeNull()
    paste('a'.repeat(91))
    expect(screen.getByText('91 of 100 characters')).toBeTruthy()
  })

  test('holds nothing up once it has gone', () => {
    const { rerender } = render(<Form send={vi.fn()} />)
    paste('a'.repeat(101))
    rerender(<Form send={vi.fn()} words={false} />)
    expect(button().disabled).toBe(false)
  })
})
