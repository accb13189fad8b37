import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../components/states'
import { templatesQuery } from '../../lib/templates'
import { type Beginning, beginningOf, cardOf, cardsOf } from './beginning'
import classes from './new.module.css'

interface BeginningChoiceProps {
  beginning: Beginning
  onChange: (beginning: Beginning) => void
}

/** A card for everything that a memo can begin with. */
export function BeginningChoice({ beginning, onChange }: BeginningChoiceProps) {
  const { data: templates = [], error } = useQuery(templatesQuery)
  return (
    <>
      <Radio.Group
        label="Begin with"
        classNames={{ label: classes.label }}
        value={cardOf(beginning)}
        onChange={(value) => onChange(beginningOf(value))}
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
