import { ActionIcon, Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { PrintedPage } from '../../components/printed-page'
import { Failed, Waiting } from '../../components/states'
import { count } from '../../lib/format'
import type { Change, MemoDetails, Redline } from '../../lib/schema'
import { CHANGE_CLASSES } from '../../lib/words'
import { redlineQuery } from './api'
import classes from './redline.module.css'
import { useCurrentChange } from './use-current-change'

interface RedlineViewProps {
  memo: MemoDetails
  from: number
  to: number
  sheetRef: RefObject<HTMLDivElement | null>
  onClean: () => void
}

/** Two revisions in one text: what was taken out is struck through, what was put in is underlined. */
export function RedlineView({ memo, from, to, sheetRef, onClean }: RedlineViewProps) {
  const { data, error, refetch } = useQuery(redlineQuery(memo.memoId, from, to))
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what={`Comparing revision ${from} with ${to}`} />
  return <Compared memo={memo} redline={data} sheetRef={sheetRef} onClean={onClean} />
}

interface ComparedProps {
  memo: MemoDetails
  redline: Redline
  sheetRef: RefObject<HTMLDivElement | null>
  onClean: () => void
}

function Compared({ memo, redline, sheetRef, onClean }: ComparedProps) {
  const { current, go } = useCurrentChange(redline.changes, sheetRef)
  const [listed, setListed] = useState(false)
  useHotkeys([
    ['n', () => go(current + 1)],
    ['p', () => go(current - 1)],
  ])
  const summary = memo.revisions[redline.to - 1]
  const total = redline.changes.length
  return (
    <div className={classes.compared}>
      <div className={classes.navigator}>
        <p>
          <strong>
            Revision {redline.from} to {redline.to}
          </strong>
          : {CHANGE_CLASSES[redline.changeClass].label}, {count(redline.wordsInserted, 'word')} in
          and {count(redline.wordsDeleted, 'word')} out.
        </p>
        <div className={classes.steps}>
          {total > 0 && (
            <>
              <ActionIcon
                variant="default"
                aria-label="Previous change"
                title="Previous change (p)"
                onClick={() => go(current - 1)}
              >
                ↑
              </ActionIcon>
              <span aria-live="polite" className={classes.count}>
                {current < 0 ? count(total, 'change') : `Change ${current + 1} of ${total}`}
              </span>
              <ActionIcon
                variant="default"
                aria-label="Next change"
                title="Next change (n)"
                onClick={() => go(current + 1)}
              >
                ↓
              </ActionIcon>
              <Button
                variant="default"
                size="compact-sm"
                aria-expanded={listed}
                onClick={() => setListed(!listed)}
              >
                {listed ? 'Hide the list' : 'List them'}
              </Button>
            </>
          )}
          <Button variant="default" size="compact-sm" onClick={onClean}>
            Clean text
          </Button>
        </div>
      </div>
      {listed && (
        <ChangeList changes={redline.changes} current={current} onChoose={(index) => go(index)} />
      )}
      <PrintedPage
        html={redline.html}
        pages={summary?.pages ?? 1}
        appendixPages={summary?.appendixPages ?? 0}
        foot={`Memo ${memo.number}, revision ${redline.from} compared with ${redline.to}`}
        label={`${memo.title}, changes from revision ${redline.from} to ${redline.to}`}
        folios={false}
        sheetRef={sheetRef}
      />
    </div>
  )
}

const KINDS: Record<Change['kind'], string> = {
  INSERTED: 'put in',
  DELETED: 'taken out',
  REPLACED: 'replaced',
}

interface ChangeListProps {
  changes: Change[]
  current: number
  onChoose: (index: number) => void
}

function ChangeList({ changes, current, onChoose }: ChangeListProps) {
  return (
    <ol className={classes.list} aria-label="Changes">
      {changes.map((change, index) => (
        <li key={change.id}>
          <button
            type="button"
            aria-current={index === current || undefined}
            onClick={() => onChoose(index)}
          >
            <span className={classes.where}>
              {change.section || 'Beginning'} · {KINDS[change.kind]}
            </span>
            <span className={classes.excerpt}>{change.excerpt}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
