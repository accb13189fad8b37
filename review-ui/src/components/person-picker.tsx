import { Select, type SelectProps } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { holds } from '../lib/case-folding'
import { pressedKey } from '../lib/pressed-key'

interface Choice {
  value: string
  label: string
}

interface PersonPickerProps extends Omit<SelectProps, 'data' | 'onChange'> {
  people: Choice[]
  onChange: (account: string | null) => void
}

/** Finds a person by a part of the name. Enter takes the only one who fits, and never sends the form around it. */
export function PersonPicker({ people, onChange, ...field }: PersonPickerProps) {
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState(false)
  const fitting = typed.trim() === '' ? [] : people.filter(({ label }) => holds(label, typed))
  const onKeyDown = (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [only, another] = fitting
    if (!only || another) return
    onChange(only.value)
    setOpened(false)
  }
  return (
    <Select
      searchable
      openOnFocus={false}
      allowDeselect={false}
      maxDropdownHeight={320}
      nothingFoundMessage="Nobody of that name can be asked."
      {...field}
      data={people}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      onKeyDown={onKeyDown}
    />
  )
}
