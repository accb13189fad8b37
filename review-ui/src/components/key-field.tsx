import { LimitedLine } from './text-limit'

const LIMIT = 64

interface KeyFieldProps {
  label: string
  description: string
  value: string
  fits: (value: string) => boolean
  /** The sentence for a value that does not fit. */
  form: string
  onChange: (value: string) => void
}

/** A short name for programs, which cannot be changed later. */
export function KeyField({ value, fits, form, onChange, ...field }: KeyFieldProps) {
  return (
    <LimitedLine
      {...field}
      error={value !== '' && !fits(value) && form}
      autoComplete="off"
      autoCapitalize="none"
      limit={LIMIT}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required
    />
  )
}
