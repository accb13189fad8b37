import { Button } from '@mantine/core'
import { PersonPicker } from '../../../components/person-picker'
import { useInvitable } from '../../../lib/invitations'
import type { MemoDetails } from '../../../lib/schema'
import { LongTextField } from '../dialogs/long-text-field'
import classes from './acts.module.css'
import type { useConditions } from './use-conditions'

interface ConditionsFieldProps {
  memo: MemoDetails
  me: string
  holder: string
  conditions: ReturnType<typeof useConditions>
}

/** Each condition by itself, with whoever is to meet it. */
export function ConditionsField({ memo, me, holder, conditions }: ConditionsFieldProps) {
  const { all, change, add, remove } = conditions
  const people = useInvitable('AUTHOR', [me, holder])
  return (
    <fieldset className={classes.conditions}>
      <legend>Conditions</legend>
      <p className={classes.small}>
        Each is met by somebody and confirmed by you, also after the decision.
      </p>
      {all.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition that is being written has no name yet
        <div key={index} className={classes.condition}>
          <LongTextField
            label={`Condition ${index + 1}`}
            minRows={2}
            words={condition.text}
            onWrite={(text) => change(index, { text })}
            required={index === 0}
          />
          <div className={classes.owner}>
            <PersonPicker
              label="Who meets it"
              value={condition.owner ?? memo.owner}
              onChange={(owner) => change(index, { owner })}
              people={people}
            />
            {all.length > 1 && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Remove condition ${index + 1}`}
                onClick={() => remove(index)}
              >
                Remove
              </Button>
            )}
          </div>
        </div>
      ))}
      <Button size="compact-sm" variant="default" onClick={add}>
        Add a condition
      </Button>
    </fieldset>
  )
}
