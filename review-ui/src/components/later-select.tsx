import { type ComboboxData, type SelectProps, TextInput } from '@mantine/core'
import type { ComponentType } from 'react'
import { later } from './later'

const Whole = later<SelectProps>(async () => {
  const { Select } = await import('./select')
  return Select as ComponentType<SelectProps>
}, StandIn)

/** A choice that a screen shows at first sight: its list, and what finds something in it, come afterwards. */
export function LaterSelect(props: SelectProps) {
  return <Whole wanted {...props} />
}

/** The same to look at. */
function StandIn({ className, label, placeholder, value, data = [], ...props }: SelectProps) {
  return (
    <TextInput
      className={className}
      label={label}
      aria-label={props['aria-label']}
      placeholder={placeholder}
      value={labelOf(data, value ?? null)}
      readOnly
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      pointer
      rightSection={<Chevron />}
      rightSectionPointerEvents="none"
    />
  )
}

function Chevron() {
  return (
    <svg viewBox="0 0 15 15" width="16" height="16" aria-hidden="true">
      <path d="M5 6l2.5-2.5L10 6M5 9l2.5 2.5L10 9" fill="none" stroke="currentColor" />
    </svg>
  )
}

function labelOf(data: ComboboxData, value: string | null): string {
  const options = data.flatMap((item) =>
    typeof item === 'object' && 'group' in item ? item.items : [item],
  )
  for (const option of options) {
    if (option === value) return value
    if (typeof option === 'object' && option.value === value && 'label' in option) {
      return String(option.label)
    }
  }
  return ''
}
