import { Button } from '@mantine/core'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { useLetterKeys } from '../../../lib/letter-keys'
import { blocksOnPage } from './blocks-on-page'
import classes from './unread-marks.module.css'
import { useReadBlocks } from './use-read-blocks'

interface UnreadMarksProps {
  memoId: string
  revision: number
  page: RefObject<HTMLElement | null>
}

/**
 * Says how much of a revision its reader has not read, and leads there. Whoever comes back finds a line beside each of
 * these passages; at a first reading every passage would have one.
 */
export function UnreadMarks({ memoId, revision, page }: UnreadMarksProps) {
  const { unread, hasRead, startOver } = useReadBlocks(memoId, revision, page)
  const [cameBack, setCameBack] = useState<boolean | null>(null)
  if (cameBack === null && unread) setCameBack(hasRead)
  useMarks(page, cameBack ? unread : undefined)
  const goOn = () => unread && firstOf(page, unread)?.scrollIntoView({ block: 'center' })
  useLetterKeys([['u', goOn]])
  if (!unread || !hasRead) return null
  return unread.size === 0 ? (
    <Button
      className={classes.state}
      variant="default"
      size="compact-xs"
      title="Mark all of it as unread again. Nobody else sees what you have read."
      onClick={startOver}
    >
      All read: start over
    </Button>
  ) : (
    <Button
      className={classes.state}
      variant="default"
      size="compact-xs"
      title="Go to the first passage that you have not read (u). Nobody else sees what you have read."
      onClick={goOn}
    >
      {unread.size} unread
    </Button>
  )
}

/** Takes note of what is read in a redline, whose own marks leave no room for these. */
export function NotedReading({ memoId, revision, page }: UnreadMarksProps) {
  useReadBlocks(memoId, revision, page)
  return null
}

function firstOf(page: RefObject<HTMLElement | null>, unread: ReadonlySet<number>) {
  if (!page.current) return undefined
  return [...blocksOnPage(page.current)].find(([block]) => unread.has(block))?.[1][0]
}

/** The page is HTML of the service, to which marks are added where it stands. */
function useMarks(page: RefObject<HTMLElement | null>, unread: ReadonlySet<number> | undefined) {
  useLayoutEffect(() => {
    if (!page.current || !unread) return
    const marked = [...blocksOnPage(page.current)].flatMap(([block, parts]) =>
      unread.has(block) ? parts : [],
    )
    for (const part of marked) part.setAttribute('data-unread', '')
    return () => {
      for (const part of marked) part.removeAttribute('data-unread')
    }
  })
}
