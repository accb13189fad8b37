import { useState } from 'react'
import { FormBody } from '../../components/form-body'
import { LimitedArea } from '../../components/text-limit'
import type { ThreadReceipt } from '../../lib/schema'
import { useUnsentText } from '../../lib/use-unsent-text'
import classes from './discussion.module.css'
import { useSpeech } from './use-speech'

/** As many letters the service takes. */
export const WORDS_LIMIT = 10_000

type SendWords = (words: string, key: string) => Promise<ThreadReceipt | readonly ThreadReceipt[]>

interface WordsFormProps {
  memoId: string
  label: string
  /** Under this the words outlive the form until they are sent; without one they begin with `first` each time. */
  kept?: string
  first?: string
  submitLabel: string
  send: SendWords
  /** Another way to say the same. */
  second?: { label: string; send: SendWords }
  onClose: () => void
}

/** A few words within a discussion. */
export function WordsForm({ memoId, label, kept, first = '', ...form }: WordsFormProps) {
  const unsent = useUnsentText(kept ?? '')
  const [typed, type] = useState(first)
  const words = kept ? unsent.words : typed
  const { send, second } = form
  const speech = useSpeech(
    memoId,
    (say: SendWords, key) => say(words, key),
    () => {
      if (kept) unsent.forget()
      form.onClose()
    },
  )
  return (
    <div className={classes.form}>
      <FormBody
        onClose={form.onClose}
        onSubmit={() => speech.mutate(send)}
        submitLabel={form.submitLabel}
        second={second && { label: second.label, act: () => speech.mutate(second.send) }}
        pending={speech.isPending}
        error={speech.error}
        missing={words.trim() === '' ? 'Write something.' : null}
      >
        <LimitedArea
          autosize
          minRows={2}
          limit={WORDS_LIMIT}
          label={label}
          value={words}
          onChange={({ currentTarget }) => (kept ? unsent.write : type)(currentTarget.value)}
          ref={(field) => field?.focus({ preventScroll: true })}
        />
      </FormBody>
    </div>
  )
}
