import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useFocusKeeper } from './focus-keeper'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Shell() {
  useFocusKeeper()
  return (
    <main id="content" tabIndex={-1}>
      <Outlet />
    </main>
  )
}

/** What is done with the second button makes it go, or turns it off. */
function Screen() {
  const [state, setState] = useState('there')
  return (
    <>
      <button type="button">First</button>
      {state !== 'gone' && (
        <button type="button" disabled={state === 'off'}>
          Second
        </button>
      )}
      <p onPointerDown={() => setState('gone')}>Remove it</p>
      <p onPointerDown={() => setState('off')}>Turn it off</p>
      <Link to="/other">Another screen</Link>
    </>
  )
}

function shown() {
  const router = createMemoryRouter([
    {
      path: '/',
      Component: Shell,
      children: [
        { index: true, Component: Screen },
        { path: 'other', Component: () => <h1>Other</h1> },
      ],
    },
  ])
  render(<RouterProvider router={router} />)
  return router
}

const button = (name: string) => screen.getByRole('button', { name })
const focus = (name: string) => act(() => button(name).focus())
const pass = () => act(() => vi.advanceTimersByTimeAsync(100))
const down = (words: string) =>
  act(() => void screen.getByText(words).dispatchEvent(new Event('pointerdown', { bubbles: true })))

describe('the focus', () => {
  test.each(['Remove it', 'Turn it off'])('returns to where it was before: %s', async (act) => {
    shown()
    focus('First')
    focus('Second')
    // A browser takes the focus from what is turned off.
    if (act === 'Turn it off') button('Second').blur()
    down(act)
    await pass()
    expect(document.activeElement).toBe(button('First'))
  })

  test('goes to the content where nothing is left that had it', async () => {
    shown()
    focus('Second')
    down('Remove it')
    await pass()
    expect(document.activeElement).toBe(document.getElementById('content'))
  })

  test('begins with the content on another screen, and at the top of the first one', async () => {
    const router = shown()
    await pass()
    expect(document.activeElement).toBe(document.body)
    await act(() => router.navigate('/other'))
    expect(document.activeElement).toBe(document.getElementById('content'))
  })

  test('is left alone by whoever clicks beside it', async () => {
    shown()
    focus('First')
    act(() => button('First').blur())
    down('Turn it off')
    await pass()
    expect(document.activeElement).toBe(document.body)
  })
})
