import { Textarea, type TextareaProps } from '@mantine/core'

/** As many letters the service takes. */
const WORDS_LIMIT = 10_000

interface LongTextFieldProps extends Omit<TextareaProps, 'onChange'> {
  words: string
  onWrite: (words: string) => void
}

/** What somebody says in a command, in as many words as it takes. */
export function LongTextField({ words, onWrite, minRows = 3, ...field }: LongTextFieldProps) {
  return (
    <Textarea
      autosize
      minRows={minRows}
      maxLength={WORDS_LIMIT}
      value={words}
      onChange={(event) => onWrite(event.currentTarget.value)}
      {...field}
    />
  )
}
