import { LimitedArea, LimitedLine } from '../../components/text-limit'

interface FieldProps {
  description?: string
  value: string
  onChange: (value: string) => void
}

/** By which something is known for ever. */
export function NameField({ onChange, ...field }: FieldProps & { limit: number }) {
  return (
    <LimitedLine
      label="Name"
      {...field}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus
      required
    />
  )
}

/** Why, which stands beside what was changed. */
export function ReasonField({ onChange, ...field }: FieldProps) {
  return (
    <LimitedArea
      label="Reason"
      autosize
      minRows={2}
      limit={500}
      {...field}
      onChange={(event) => onChange(event.currentTarget.value)}
      required
    />
  )
}
