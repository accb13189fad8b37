import { Code } from '@mantine/core'
import { pages, shortHash } from '../../lib/format'
import type { MemoDetails } from '../../lib/schema'
import classes from './dialogs.module.css'

/** What a verdict or a decision will be bound to. */
export function BindingSentence({ memo, what }: { memo: MemoDetails; what: string }) {
  const newest = memo.revisions.at(-1)
  if (!newest) return null
  return (
    <p className={classes.binding}>
      {what} will be bound to <strong>revision {newest.revision}</strong>,{' '}
      {pages(newest.pages, newest.appendixPages)}, with the content hash{' '}
      <Code title={newest.contentHash}>{shortHash(newest.contentHash)}</Code>. If a newer revision
      arrives before you send it, it is refused and you are shown what has changed.
    </p>
  )
}

/** The same, as the server wants it. */
export function bindingOf(memo: MemoDetails): { revision: number; contentHash: string } {
  const newest = memo.revisions.at(-1)
  return { revision: newest?.revision ?? 0, contentHash: newest?.contentHash ?? '' }
}
