import { Radio } from '@mantine/core'
import { useUpTo } from '../../../lib/breakpoints'
import classes from './dialogs.module.css'

interface ChoiceFieldProps<T extends string> {
  label: string
  choices: readonly T[]
  words: Record<T, { label: string; explained: string }>
  chosen: T | null
  onChoose: (choice: T) => void
  /** Why a choice is not open; nothing if it is. */
  refused: (choice: T) => string | null | undefined
}

/** One of a few, each with what it means; where there is little room, that is said of the chosen one. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, words, chosen, onChoose, refused } = props
  const tight = useUpTo('tablet')
  // What is possible stands first.
  const choices = props.choices.toSorted(
    (a, b) => Number(refused(a) != null) - Number(refused(b) != null),
  )
  return (
    <Radio.Group label={label} value={chosen} onChange={(value) => onChoose(value as T)}>
      <div className={classes.choices} data-many={choices.length > 3}>
        {choices.map((choice, index) => (
          <Radio
            data-autofocus={(chosen === null ? index === 0 : choice === chosen) || undefined}
            key={choice}
            value={choice}
            label={words[choice].label}
            description={refused(choice) ?? (tight ? null : words[choice].explained)}
            disabled={refused(choice) != null}
          />
        ))}
      </div>
      {tight && chosen && <p className={classes.explained}>{words[chosen].explained}</p>}
    </Radio.Group>
  )
}
