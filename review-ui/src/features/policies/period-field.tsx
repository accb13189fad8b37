import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import classes from './policies.module.css'
import { HOURS, type PeriodUnit, unitOf } from './rules'

interface PeriodFieldProps {
  label: string
  hours: number | null
  most: number
  onChange: (hours: number | null) => void
}

/** A time in days or in hours; what is kept are hours. */
export function PeriodField({ label, hours, most, onChange }: PeriodFieldProps) {
  const [unit, setUnit] = useState(() => unitOf(hours))
  const count = hours === null ? '' : hours / HOURS[unit]
  return (
    <>
      <NumberInput
        className={classes.number}
        size="xs"
        aria-label={`${label}: how many ${unit}`}
        value={count}
        min={1}
        max={most / HOURS[unit]}
        allowDecimal={false}
        onChange={(value) => onChange(typeof value === 'number' ? value * HOURS[unit] : null)}
      />
      <Select
        className={classes.unit}
        size="xs"
        aria-label={`${label}: days or hours`}
        data={Object.keys(HOURS)}
        value={unit}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = value as PeriodUnit
          setUnit(chosen)
          // The number that stands there keeps standing there.
          onChange(typeof count === 'number' ? count * HOURS[chosen] : null)
        }}
      />
    </>
  )
}
