import { NativeSelect, NumberInput } from '@mantine/core'
import type { PolicyRule } from '../../lib/schema'
import classes from './policies.module.css'

type Quorum = NonNullable<PolicyRule['groups'][number]['quorum']>

interface QuorumFieldProps {
  label: string
  /** Null where one is enough. */
  quorum: Quorum | null
  /** How many are in the group. */
  people: number
  onChange: (quorum: Quorum | null) => void
}

const CHOICES = [
  { value: 'ONE', label: 'One of them' },
  { value: 'NUMBER', label: 'At least' },
  { value: 'ALL', label: 'All of them' },
]

/** As many as two, where that is not all. */
const USUAL = 2

/** How many of a group have to assent. */
export function QuorumField({ label, quorum, people, onChange }: QuorumFieldProps) {
  const choose = (kind: string) => {
    if (kind === 'ONE') return onChange(null)
    if (kind === 'ALL') return onChange({ kind, number: null })
    onChange({ kind: 'NUMBER', number: USUAL })
  }
  return (
    <div className={classes.quorum}>
      <NativeSelect
        size="xs"
        label={label}
        data={CHOICES}
        value={quorum?.kind ?? 'ONE'}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {quorum?.kind === 'NUMBER' && (
        <>
          <NumberInput
            className={classes.number}
            size="xs"
            aria-label={`${label}: at least`}
            value={quorum.number ?? ''}
            min={1}
            max={Math.max(people, quorum.number ?? 1)}
            allowDecimal={false}
            onChange={(value) =>
              onChange({ kind: 'NUMBER', number: typeof value === 'number' ? value : null })
            }
          />
          <span className={classes.soft}>of {people}</span>
        </>
      )}
    </div>
  )
}
