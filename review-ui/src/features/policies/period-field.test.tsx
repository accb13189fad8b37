import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { PeriodField } from './period-field'

function Kept({ from }: { from: number | null }) {
  const [hours, setHours] = useState(from)
  return (
    <MantineProvider env="test">
      <PeriodField label="Time to read" hours={hours} most={2160} onChange={setHours} />
      <output>{hours ?? 'none'}</output>
    </MantineProvider>
  )
}

const kept = () => screen.getByRole('status').textContent

test('whole days are shown as days, and kept in hours', () => {
  render(<Kept from={48} />)
  const days = screen.getByRole('textbox', { name: 'Time to read: how many days' })
  expect((days as HTMLInputElement).value).toBe('2')
  fireEvent.change(days, { target: { value: '3' } })
  expect(kept()).toBe('72')
})

test('another unit keeps the number that stands there', () => {
  render(<Kept from={48} />)
  fireEvent.click(screen.getByRole('combobox', { name: 'Time to read: days or hours' }))
  fireEvent.click(screen.getByRole('option', { name: 'hours' }))
  expect(kept()).toBe('2')
})

test('an empty field is no number', () => {
  render(<Kept from={36} />)
  fireEvent.change(screen.getByRole('textbox', { name: 'Time to read: how many hours' }), {
    target: { value: '' },
  })
  expect(kept()).toBe('none')
})
