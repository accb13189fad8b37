import { Textarea, TextInput } from '@mantine/core'

interface FieldProps {
  description?: string
  value: string
  onChange: (value: string) => void
}

/** By which something is known for ever. */
export function NameField({ onChange, ...field }: FieldProps & { maxLength: number }) {
  return (
    <TextInput
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
    <Textarea
      label="Reason"
      autosize
      minRows={2}
      maxLength={500}
      {...field}
      onChange={(event) => onChange(event.currentTarget.value)}
      required
    />
  )
}
