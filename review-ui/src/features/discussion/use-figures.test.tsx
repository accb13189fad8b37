import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test } from 'vitest'
import { useFigures } from './use-figures'

function Page({ speaks }: { speaks: boolean }) {
  const text = useRef<HTMLDivElement>(null)
  useFigures(text, speaks)
  return (
    <div ref={text}>
      <figure>
        <img src="data:," alt="Cost by year" />
        <figcaption data-block="4">Cost by year</figcaption>
      </figure>
      <p data-block="5">It falls.</p>
    </div>
  )
}

const figure = () => screen.getByRole('img', { name: 'Cost by year' })

const selected = () => String(getSelection())

test('whoever clicks a figure means its caption', () => {
  render(<Page speaks />)
  fireEvent.click(screen.getByText('It falls.'))
  expect(selected()).toBe('')
  fireEvent.click(figure())
  expect(selected()).toBe('Cost by year')
})

test('a figure is reached by keyboard and chosen by Enter', () => {
  render(<Page speaks />)
  getSelection()?.removeAllRanges()
  expect(figure().tabIndex).toBe(0)
  fireEvent.keyDown(figure(), { key: 'Tab' })
  expect(selected()).toBe('')
  fireEvent.keyDown(figure(), { key: 'Enter' })
  expect(selected()).toBe('Cost by year')
})

test('whoever may not speak passes it by', () => {
  render(<Page speaks={false} />)
  getSelection()?.removeAllRanges()
  expect(figure().tabIndex).toBe(-1)
  fireEvent.click(figure())
  expect(selected()).toBe('')
})
