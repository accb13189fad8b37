import { Button, Code } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { pages } from '../../../lib/format'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import { addressOf } from '../address'
import classes from '../dialogs/dialogs.module.css'

/** A text under its title, which is as much part of what is agreed to. */
type TitledText = RevisionSummary & { title: string }

interface BoundTextState {
  text: TitledText | undefined
  /** Goes over to a revision, under the title that the memo has now. */
  bindTo: (revision: number) => void
}

/** The text that was the newest when the form opened; one that arrives later does not slip under the reader. */
export function useBoundText(memo: MemoDetails): BoundTextState {
  const [bound, bind] = useState({ revision: memo.revisions.length, title: memo.title })
  const revision = memo.revisions[bound.revision - 1]
  return {
    text: revision && { ...revision, title: bound.title },
    bindTo: (number) => bind({ revision: number, title: memo.title }),
  }
}

interface BoundTextProps extends BoundTextState {
  what: string
  memo: MemoDetails
  /** The revision on the page beside the form. */
  shown: number
}

/** What a verdict, an objection or a decision will be bound to. */
export function BoundText({ what, text, bindTo, memo, shown }: BoundTextProps) {
  if (!text) return null
  const newest = memo.revisions.length
  return (
    <div className={classes.boundText}>
      <p>
        {what} will be bound to <strong>revision&nbsp;{text.revision}</strong> (
        {pages(text.pages, text.appendixPages)}, content hash{' '}
        <Code title={text.contentHash}>{text.contentHash.slice(0, 8)}</Code>) under the title “
        {text.title}”.{' '}
        <span className={classes.fine}>
          If a newer revision or another title arrives first, you are told what has changed instead,
          and nothing is recorded.
        </span>
      </p>
      {memo.title !== text.title && (
        <p>
          <strong>The title is “{memo.title}” now.</strong>{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => bindTo(text.revision)}>
            Go on under it
          </Button>
        </p>
      )}
      {newest > text.revision ? (
        <p>
          <strong>Revision {newest} has arrived meanwhile.</strong>{' '}
          <Link
            to={`${addressOf(memo.number, newest)}?from=${text.revision}`}
            onClick={() => bindTo(newest)}
            replace
          >
            See what has changed, and go on with it
          </Link>
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
