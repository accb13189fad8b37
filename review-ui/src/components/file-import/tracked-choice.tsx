import { Radio, Stack } from '@mantine/core'
import { count } from '../../lib/format'
import type { TrackedAs } from './text-form'

interface TrackedChoiceProps {
  changes: number
  suggestions: number
  tracked: TrackedAs
  onChange: (tracked: TrackedAs) => void
}

/** Whether what others changed in the file is in the text already, or is decided on one by one. */
export function TrackedChoice({ changes, suggestions, tracked, onChange }: TrackedChoiceProps) {
  return (
    <Radio.Group
      label={`${count(changes, 'tracked change')} in the file`}
      value={tracked}
      onChange={(value) => onChange(value === 'suggestions' ? value : 'accepted')}
      my="sm"
    >
      <Stack gap="sm" mt="xs">
        <Radio
          value="accepted"
          label="Accepted"
          description="The text comes in with all of them."
        />
        <Radio
          value="suggestions"
          label="As suggestions"
          description={`The text comes in as it was before. Once it is submitted, ${count(suggestions, 'suggestion')} can be accepted or declined.`}
        />
      </Stack>
    </Radio.Group>
  )
}
