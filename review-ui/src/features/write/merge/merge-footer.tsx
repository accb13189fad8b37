import { Button, Group } from '@mantine/core'
import type { FormEvent } from 'react'
import { Refusal } from '../../../components/states'
import { SummaryField } from '../../../components/summary-field'
import { count, pages } from '../../../lib/format'
import { pageLimitSentence } from '../../../lib/page-limit'
import { usePreview } from '../preview/use-preview'
import classes from './merge.module.css'

interface MergeFooterProps {
  /** The text that would be submitted; null while something is open. */
  merged: string | null
  next: number
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!props.pending) props.onSubmit()
  }
  return (
    <form className={classes.foot} onSubmit={submit}>
      <Refusal error={props.error} />
      <SummaryField
        minRows={1}
        maxRows={4}
        value={summary}
        onChange={(event) => props.onSummary(event.currentTarget.value)}
        withAsterisk={false}
      />
      <div className={classes.end}>
        <p>
          {merged !== null && preview
            ? `${pages(preview.pages, preview.appendixPages)}, ${count(preview.words, 'word')}. ${pageLimitSentence(preview)}.`
            : 'Your own text stays as it was until you submit, and after that it can be read beside the revision.'}
        </p>
        <Group gap="sm" justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            Back to my text
          </Button>
          <Button
            variant="default"
            disabled={merged === null}
            onClick={() => merged !== null && props.onGoOn(merged)}
          >
            Go on writing with the merged text
          </Button>
          <Button
            type="submit"
            loading={props.pending}
            disabled={merged === null || merged.trim() === '' || summary.trim() === ''}
          >
            Submit revision {next}
          </Button>
        </Group>
      </div>
    </form>
  )
}
