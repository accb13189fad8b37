import type { TextareaProps } from '@mantine/core'
import { LimitedArea } from './text-limit'

/** As many letters the service takes. */
export const SUMMARY_LIMIT = 500

/** What a revision says of itself to those who have read the one before. */
export function SummaryField(props: TextareaProps & { value: string }) {
  return (
    <LimitedArea
      label="What has changed"
      description="One or two sentences for those who have read the revision before. It stays in the history."
      autosize
      limit={SUMMARY_LIMIT}
      required
      {...props}
    />
  )
}
