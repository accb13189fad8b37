import { Button, Group } from '@mantine/core'
import type { FormEvent } from 'react'
import { Refusal } from '../../../components/states'
import { SummaryField } from '../../../components/summary-field'
import { sendOnCtrlEnter } from '../../../lib/ctrl-enter'
import { count, pages } from '../../../lib/format'
import { missing } from '../../../lib/missing'
import { pageLimitSentence } from '../../../lib/page-limit'
import { usePreview } from '../preview/use-preview'
import classes from './merge.module.css'

interface MergeFooterProps {
  /** The text that would be submitted; null while something is open. */
  merged: string | null
  /** The revision that it would be; null for two drafts, which become one draft. */
  next: number | null
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
  const { merged, next, summary } = props
  const { preview } = usePreview(merged ?? '')
  const lacking = missing(
    [merged?.trim() === '', 'The text is empty.'],
    [next !== null && summary.trim() === '', 'Say what has changed.'],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!props.pending && lacking === null && next !== null) props.onSubmit()
  }
  return (
    <form className={classes.foot} onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
      <Refusal error={props.error} />
      {next !== null && (
        <SummaryField
          minRows={1}
          maxRows={4}
          value={summary}
          onChange={(event) => props.onSummary(event.currentTarget.value)}
          withAsterisk={false}
        />
      )}
      <div className={classes.end}>
        <p>
          {merged !== null && preview
            ? `${pages(preview.pages, preview.appendixPages)}, ${count(preview.words, 'word')}. ${pageLimitSentence(preview)}.`
            : merged === null
              ? 'Settle what both have changed first. Your own text stays as it was until then.'
              : next === null
                ? 'Both drafts are put aside, where you find them until you throw them away.'
                : 'Your own text stays as it was until you submit, and after that it can be read beside the revision.'}
        </p>
        {merged !== null && lacking && <p>{lacking}</p>}
        <Group gap="sm" justify="flex-end">
          <Button variant="default" disabled={props.pending} onClick={props.onClose}>
            Back to my text
          </Button>
          <Button
            variant="default"
            disabled={merged === null}
            onClick={() => merged !== null && props.onGoOn(merged)}
          >
            Go on writing with the merged text
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
