import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { useUpTo } from '../../lib/breakpoints'
import { useLetterKeys } from '../../lib/letter-keys'
import type { Redline, Stake } from '../../lib/schema'
import { PrintedPage } from '../printed-page'
import { inPageOrder } from './changes'
import classes from './redline.module.css'
import { RedlineNavigator } from './redline-navigator'
import { RedlineSides, type SidesQuery } from './redline-sides'
import { RedlineSummary } from './redline-summary'
import { useCurrentChange } from './use-current-change'

interface RedlineComparisonProps {
  redline: Redline
  /** The texts as they are called in their columns. */
  names: { before: string; after: string }
  /** Both together, such as "Revision 3 to 4". */
  label: string
  title: string
  pages: number
  appendixPages: number
  foot?: string
  sides: SidesQuery
  /** The way to the same in print. */
  print: ReactNode
  sheetRef: RefObject<HTMLDivElement | null>
  /** What ends the comparison. */
  end: { label: string; act: () => void }
}

/** Two texts in one, or beside each other, and the steps from change to change. */
export function RedlineComparison(props: RedlineComparisonProps) {
  const { redline, names, label, title, pages, appendixPages, sheetRef } = props
  const [stake, setStake] = useState<Stake | null>(null)
  const [beside, setBeside] = useState(false)
  // Two columns need their room; a narrower window shows the one text.
  const wide = !useUpTo('tablet')
  const sideBySide = beside && wide
  const changes = useMemo(() => inPageOrder(redline.changes, stake), [redline, stake])
  const { current, go, goTo } = useCurrentChange(changes, sheetRef)
  useLetterKeys(
    [
      ['n', () => go(current + 1)],
      ['p', () => go(current < 0 ? -1 : current - 1)],
      ['s', () => setBeside(!beside)],
    ],
    { on: sheetRef },
  )
  return (
    <div className={classes.compared}>
      <RedlineSummary
        redline={redline}
        stake={stake}
        current={changes[current]}
        beside={wide ? beside : null}
        print={props.print}
        onStake={setStake}
        onBeside={setBeside}
        onChoose={goTo}
      />
      {sideBySide ? (
        <RedlineSides
          query={props.sides}
          names={names}
          title={title}
          pages={pages + appendixPages}
          changes={redline.changes}
          current={changes[current]}
          sheetRef={sheetRef}
        />
      ) : (
        <PrintedPage
          html={redline.html}
          pages={pages}
          appendixPages={appendixPages}
          foot={props.foot}
          label={`${title}, changes: ${label}`}
          folios={false}
          sheetRef={sheetRef}
        />
      )}
      <RedlineNavigator
        label={label}
        changes={changes}
        current={current}
        onGo={go}
        end={props.end}
      />
    </div>
  )
}
