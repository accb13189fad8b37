import { Code } from '@mantine/core'
import { useState } from 'react'
import { pages } from '../../../lib/format'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import classes from './dialogs.module.css'

/** A text under its title, which is as much part of what is agreed to. */
type TitledText = RevisionSummary & { title: string }

/** The text that was the newest when the dialog opened; one that arrives later does not slip under the reader. */
export function useBoundText(memo: MemoDetails): TitledText | undefined {
  const [text] = useState(() => {
    const newest = memo.revisions.at(-1)
    return newest && { ...newest, title: memo.title }
  })
  return text
}

interface BoundTextProps {
  what: string
  text: TitledText | undefined
  memo: MemoDetails
  /** The revision on the page behind the dialog. */
  shown: number
}

/** What a verdict, an objection or a decision will be bound to. */
export function BoundText({ what, text, memo, shown }: BoundTextProps) {
  if (!text) return null
  return (
    <div className={classes.boundText}>
      <p>
        {what} will be bound to <strong>revision&nbsp;{text.revision}</strong> (
        {pages(text.pages, text.appendixPages)}, content hash{' '}
        <Code title={text.contentHash}>{text.contentHash.slice(0, 8)}</Code>) under the title “
        {text.title}”. If a newer revision or another title arrives first, you are told what has
        changed instead, and nothing is recorded.
      </p>
      {memo.title !== text.title && (
        <p>
          <strong>The title is “{memo.title}” now.</strong> Open this form again; your words are
          kept.
        </p>
      )}
      {memo.revisions.length > text.revision ? (
        <p>
          <strong>Revision {memo.revisions.length} has arrived meanwhile.</strong> Read it, then
          open this form again; your words are kept.
        </p>
      ) : (
        shown < text.revision && (
          <p>
            <strong>The page shows revision {shown}</strong>, which is not the newest.
          </p>
        )
      )}
    </div>
  )
}

/** The same, as the server wants it. */
export function textReferenceOf({ revision, contentHash, title }: TitledText) {
  return { revision, contentHash, title }
}
