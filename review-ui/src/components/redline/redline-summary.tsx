import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { capitalised, count } from '../../lib/format'
import { CHANGE_CLASSES } from '../../lib/labels'
import type { Change, Redline, Stake } from '../../lib/schema'
import { KINDS, STAKES } from './changes'
import classes from './redline.module.css'
import { ChangeList } from './redline-list'

interface RedlineSummaryProps {
  redline: Redline
  stake: Stake | null
  current: Change | undefined
  /** Whether the texts stand side by side; null where there is no room for it. */
  beside: boolean | null
  /** The way to the same in print. */
  print: ReactNode
  onStake: (stake: Stake | null) => void
  onBeside: (beside: boolean) => void
  onChoose: (change: Change) => void
}

/** How much changed and what is at stake; choosing a stake leaves only its changes to step through. */
export function RedlineSummary({
  redline,
  stake,
  current,
  beside,
  print,
  onStake,
  onBeside,
  onChoose,
}: RedlineSummaryProps) {
  const [listed, setListed] = useState(false)
  const kinds = redline.kinds.map(({ kind, changes }) => `${changes} ${KINDS[kind]}`)
  return (
    <section className={classes.summary} aria-label="Summary of the changes">
      <div className={classes.counts}>
        <p>
          <strong>{capitalised(CHANGE_CLASSES[redline.changeClass].label)}</strong>:{' '}
          {count(redline.wordsInserted, 'word')} added, {count(redline.wordsDeleted, 'word')}{' '}
          removed
          {kinds.length > 0 &&
            `, in ${count(redline.changes.length, 'place')} (${kinds.join(', ')})`}
          .
        </p>
        <div className={classes.tools}>
          {beside !== null && (
            <fieldset className={classes.stakes}>
              <legend>Layout of the redline</legend>
              <Choice label="Inline" chosen={!beside} onChoose={() => onBeside(false)} />
              <Choice label="Side by side" chosen={beside} onChoose={() => onBeside(true)} />
            </fieldset>
          )}
          {print}
        </div>
      </div>
      {redline.title && (
        <p>
          <strong>Title</strong>: <del>{redline.title.before}</del> <ins>{redline.title.after}</ins>
        </p>
      )}
      {redline.layout.length > 0 && <p>Layout: {redline.layout.join(' ')}</p>}
      {redline.changes.length > 0 && (
        <div className={classes.filters}>
          <fieldset className={classes.stakes}>
            <legend>Show changes of</legend>
            <Choice
              label="Everything"
              changes={redline.changes.length}
              chosen={stake === null}
              onChoose={() => onStake(null)}
            />
            {redline.stakes.map((counted) => (
              <Choice
                key={counted.stake}
                label={STAKES[counted.stake].label}
                changes={counted.changes}
                grave={counted.stake !== 'NONE'}
                chosen={stake === counted.stake}
                onChoose={() => onStake(stake === counted.stake ? null : counted.stake)}
              />
            ))}
          </fieldset>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            {listed ? 'Hide the list' : 'List them'}
          </Button>
        </div>
      )}
      {listed && (
        <ChangeList
          changes={redline.changes.filter((change) => stake === null || change.stake === stake)}
          current={current}
          onChoose={onChoose}
        />
      )}
    </section>
  )
}

interface ChoiceProps {
  label: string
  changes?: number
  grave?: boolean
  chosen: boolean
  onChoose: () => void
}

function Choice({ label, changes, grave = false, chosen, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes.stake}
      data-grave={grave || undefined}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      {label} {changes !== undefined && <span>{changes}</span>}
    </button>
  )
}
