import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../components/states'
import { templatesQuery } from '../../lib/templates'
import classes from './new.module.css'
import { cardOf, cardsOf, type StartingPoint, startingPointOf } from './starting-point'

interface StartingPointChoiceProps {
  startingPoint: StartingPoint
  onChange: (startingPoint: StartingPoint) => void
}

/** A card for everything that a memo can begin with. */
export function StartingPointChoice({ startingPoint, onChange }: StartingPointChoiceProps) {
  const { data: templates = [], error } = useQuery(templatesQuery)
  return (
    <>
      <Radio.Group
        label="Begin with"
        classNames={{ label: classes.label }}
        value={cardOf(startingPoint)}
        onChange={(value) => onChange(startingPointOf(value))}
      >
        <div className={classes.cards}>
          {cardsOf(templates).map(({ value, name, description }) => (
            <Radio.Card key={value} value={value} className={classes.card}>
              <span className={classes.name}>{name}</span>
              <span className={classes.description}>{description}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Refusal error={error} />
    </>
  )
}
