import type { TextareaProps } from '@mantine/core'
import { LimitedArea } from '../../../components/text-limit'

/** As many letters the service takes. */
const WORDS_LIMIT = 10_000

interface LongTextFieldProps extends Omit<TextareaProps, 'onChange' | 'value'> {
  words: string
  onWrite: (words: string) => void
}

/** What somebody says in a command, in as many words as it takes. */
export function LongTextField({ words, onWrite, minRows = 3, ...field }: LongTextFieldProps) {
  return (
    <LimitedArea
      autosize
      minRows={minRows}
      limit={WORDS_LIMIT}
      value={words}
      onChange={(event) => onWrite(event.currentTarget.value)}
      {...field}
    />
  )
}
