import { UnstyledButton } from '@mantine/core'
import { useDirectory } from '../lib/directory'
import { OUTCOMES } from '../lib/labels'
import { type Narrowing, SWITCHES } from '../lib/narrowing'
import type { Outcome } from '../lib/schema'
import { LaterSelect } from './later-select'
import classes from './narrowing-fields.module.css'

const LABELS: Record<(typeof SWITCHES)[number], string> = {
  waiting: 'Waits for me',
  mine: 'Mine',
  overdue: 'Overdue',
}

interface NarrowingFieldsProps {
  narrowing: Narrowing
  onChange: (changed: Partial<Narrowing>) => void
}

/** Whose memos, whose turn, and how they ended. */
export function NarrowingFields({ narrowing, onChange }: NarrowingFieldsProps) {
  const { people } = useDirectory()
  return (
    <div className={classes.fields}>
      {SWITCHES.map((name) => (
        <UnstyledButton
          key={name}
          className={classes.switch}
          aria-pressed={narrowing[name]}
          onClick={() => onChange({ [name]: !narrowing[name] })}
        >
          {LABELS[name]}
        </UnstyledButton>
      ))}
      <LaterSelect
        className={classes.person}
        aria-label="Person"
        placeholder="Anybody"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Anybody' }}
        nothingFoundMessage="Nobody has this name."
        value={narrowing.person}
        onChange={(person) => onChange({ person })}
        data={people.map(({ username, name }) => ({ value: username, label: name }))}
      />
      <LaterSelect
        className={classes.outcome}
        aria-label="Outcome"
        placeholder="Any outcome"
        clearable
        clearButtonProps={{ 'aria-label': 'Any outcome' }}
        value={narrowing.outcome}
        onChange={(outcome) => onChange({ outcome: outcome as Outcome | null })}
        data={Object.entries(OUTCOMES).map(([value, { label }]) => ({ value, label }))}
      />
    </div>
  )
}
