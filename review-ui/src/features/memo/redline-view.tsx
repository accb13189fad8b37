import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo, useState } from 'react'
import { PrintedPage } from '../../components/printed-page'
import { Failed, Waiting } from '../../components/states'
import { useLetterKeys } from '../../lib/letter-keys'
import type { MemoDetails, Redline, Stake } from '../../lib/schema'
import { redlineQuery } from './api'
import { inPageOrder } from './changes'
import classes from './redline.module.css'
import { RedlineNavigator } from './redline-navigator'
import { RedlineSides } from './redline-sides'
import { RedlineSummary } from './redline-summary'
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
  return <Compared memo={memo} to={to} redline={data} sheetRef={sheetRef} onClean={onClean} />
}

/** Two columns need their room; a narrower window shows the one text. */
const WIDE = '(min-width: 900px)'

interface ComparedProps {
  memo: MemoDetails
  to: number
  redline: Redline
  sheetRef: RefObject<HTMLDivElement | null>
  onClean: () => void
}

function Compared({ memo, to, redline, sheetRef, onClean }: ComparedProps) {
  const [stake, setStake] = useState<Stake | null>(null)
  const [beside, setBeside] = useState(false)
  const wide = useMediaQuery(WIDE, true)
  const sideBySide = beside && wide
  const changes = useMemo(() => inPageOrder(redline.changes, stake), [redline, stake])
  const { current, go, goTo } = useCurrentChange(changes, sheetRef)
  useLetterKeys([
    ['n', () => go(current + 1)],
    ['p', () => go(current < 0 ? -1 : current - 1)],
    ['s', () => setBeside(!beside)],
  ])
  const summary = memo.revisions[to - 1]
  return (
    <div className={classes.compared}>
      <RedlineSummary
        redline={redline}
        stake={stake}
        current={changes[current]}
        beside={wide ? beside : null}
        pdf={`/api/memos/${memo.number}/redline.pdf?from=${redline.from}&to=${to}`}
        onStake={setStake}
        onBeside={setBeside}
        onChoose={goTo}
      />
      {sideBySide ? (
        <RedlineSides
          memo={memo}
          from={redline.from}
          to={to}
          current={changes[current]}
          sheetRef={sheetRef}
        />
      ) : (
        <PrintedPage
          html={redline.html}
          pages={summary?.pages ?? 1}
          appendixPages={summary?.appendixPages ?? 0}
          foot={`Memo ${memo.number}, revision ${redline.from} compared with ${to}`}
          label={`${memo.title}, changes from revision ${redline.from} to ${to}`}
          folios={false}
          sheetRef={sheetRef}
        />
      )}
      <RedlineNavigator
        from={redline.from}
        to={to}
        changes={changes}
        current={current}
        onGo={go}
        onClean={onClean}
      />
    </div>
  )
}
