import { fireEvent, render, screen } from '@testing-library/react'
import { type ComponentProps, type RefObject, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { onDemand } from './on-demand'

type NativeProps = ComponentProps<'button'>

const More = ({ of, ...props }: NativeProps & { of: string }) => (
  <button type="button" {...props}>
    More of {of}
  </button>
)

function Menu({ of, button }: { of: string; button: RefObject<HTMLButtonElement | null> }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <More of={of} ref={button} onClick={() => setOpened(!opened)} />
      {opened && <p>All there is of {of}</p>}
    </>
  )
}

const button = () => screen.getByRole('button', { name: 'More of it' })

describe('a menu that comes on demand', () => {
  test('is opened by the press that asked for it, and its button keeps the focus', async () => {
    const load = vi.fn(async () => Menu)
    const Part = onDemand(load)
    render(<Part of="it" standIn={(props) => <More of="it" {...props} />} />)
    expect(button().getAttribute('aria-haspopup')).toBe('menu')
    expect(load).not.toHaveBeenCalled()
    button().focus()
    expect(load).toHaveBeenCalledTimes(1)
    fireEvent.click(button())
    await screen.findByText('All there is of it')
    expect(document.activeElement).toBe(button())
    fireEvent.click(button())
    expect(screen.queryByText('All there is of it')).toBeNull()
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('that did not come is asked for again', async () => {
    const load = vi.fn(async () => Menu).mockRejectedValueOnce(new Error('gone'))
    const Part = onDemand(load)
    render(<Part of="it" standIn={(props) => <More of="it" {...props} />} />)
    fireEvent.click(button())
    await screen.findByText('All there is of it')
  })
})
