import { Radio, Stack } from '@mantine/core'

interface ChoiceFieldProps<T extends string> {
  label: string
  choices: readonly T[]
  words: Record<T, { label: string; explained: string }>
  chosen: T | null
  onChoose: (choice: T) => void
  /** Why a choice is not open; nothing if it is. */
  refused: (choice: T) => string | null | undefined
}

/** One of a few, each with what it means. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, choices, words, chosen, onChoose, refused } = props
  return (
    <Radio.Group label={label} value={chosen} onChange={(value) => onChoose(value as T)}>
      <Stack gap="sm" mt="xs">
        {choices.map((choice, index) => (
          <Radio
            data-autofocus={index === 0 || undefined}
            key={choice}
            value={choice}
            label={words[choice].label}
            description={refused(choice) ?? words[choice].explained}
            disabled={refused(choice) != null}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
