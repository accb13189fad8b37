import { Button, Code } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { notify } from '../../../components/notify'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import { addressOf } from '../address'
import classes from '../memo.module.css'

interface PermalinkProps {
  memo: MemoDetails
  revision: RevisionSummary
  children?: ReactNode
}

/** The address and the hash of one text, to be cited where neither may change. */
export function Permalink({ memo, revision, children }: PermalinkProps) {
  const link = useClipboard()
  const hash = useClipboard()
  const address = addressOf(memo.number, revision.revision)
  const copyLink = () => copyOr(link.copy, `${location.origin}${address}`)
  const copyHash = () => copyOr(hash.copy, revision.contentHash)
  return (
    <div className={classes.lasting}>
      <Button variant="default" size="compact-sm" onClick={copyLink} title={address}>
        {link.copied ? 'Link copied' : 'Copy link to this revision'}
      </Button>
      {children}
      <span className={classes.hash}>
        Content hash <Code>{revision.contentHash}</Code>{' '}
        <Button variant="subtle" size="compact-xs" aria-label="Copy the hash" onClick={copyHash}>
          {hash.copied ? 'Copied' : 'Copy'}
        </Button>
      </span>
    </div>
  )
}

/** A browser hands out its clipboard only on a safe connection. */
function copyOr(copy: (text: string) => void, text: string) {
  if (navigator.clipboard) copy(text)
  else notify(`This browser does not let the page copy. Copy it by hand: ${text}`)
}
