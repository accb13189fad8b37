import { Button, Group } from '@mantine/core'
import type { FormEvent } from 'react'
import { Refusal } from '../../../components/states'
import { SummaryField } from '../../../components/summary-field'
import { TooMuch, useExcess } from '../../../components/text-limit'
import { sendOnCtrlEnter } from '../../../lib/ctrl-enter'
import { count, pages } from '../../../lib/format'
import { missing } from '../../../lib/missing'
import { pageLimitSentence } from '../../../lib/page-limit'
import { usePreview } from '../preview/use-preview'
import classes from './merge.module.css'
import type { MergeWords } from './merge-words'

interface MergeFooterProps {
  /** The text that would be submitted; null while something is open. */
  merged: string | null
  /** The revision that it would be; null where it becomes a draft. */
  next: number | null
  words: MergeWords
  summary: string
  onSummary: (summary: string) => void
  pending: boolean
  error: unknown
  onGoOn: (merged: string) => void
  onSubmit: () => void
  onClose: () => void
}

/** Confirms what both texts have become. */
export function MergeFooter(props: MergeFooterProps) {
  const { merged, next, summary, words } = props
  const { preview } = usePreview(merged ?? '')
  const { excess, tell } = useExcess()
  const lacking =
    missing(
      [merged?.trim() === '', 'The text is empty.'],
      [next !== null && summary.trim() === '', 'Say what has changed.'],
    ) ?? excess
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!props.pending && lacking === null && next !== null) props.onSubmit()
  }
  return (
    <form className={classes.foot} onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
      <Refusal error={props.error} />
      {next !== null && (
        <TooMuch value={tell}>
          <SummaryField
            minRows={1}
            maxRows={4}
            value={summary}
            onChange={(event) => props.onSummary(event.currentTarget.value)}
            withAsterisk={false}
          />
        </TooMuch>
      )}
      <div className={classes.end}>
        <p>
          {merged !== null && preview
            ? `${pages(preview.pages, preview.appendixPages)}, ${count(preview.words, 'word')}. ${pageLimitSentence(preview)}.`
            : merged === null
              ? words.open
              : words.settled}
        </p>
        {merged !== null && lacking && <p>{lacking}</p>}
        <Group gap="sm" justify="flex-end">
          <Button variant="default" disabled={props.pending} onClick={props.onClose}>
            {words.back}
          </Button>
          <Button
            variant={next === null ? 'filled' : 'default'}
            disabled={merged === null || (next === null && props.pending)}
            onClick={() => merged !== null && props.onGoOn(merged)}
          >
            {words.goOn}
          </Button>
          {next !== null && (
            <Button
              type="submit"
              loading={props.pending}
              disabled={merged === null || lacking !== null}
            >
              Submit revision {next}
            </Button>
          )}
        </Group>
      </div>
    </form>
  )
}
