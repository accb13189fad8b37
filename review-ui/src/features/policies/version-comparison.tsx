import { Select } from '@mantine/core'
import { useState } from 'react'
import { count } from '../../lib/format'
import type { PolicyVersion } from '../../lib/schema'
import { DifferenceList } from './difference-list'
import { compared } from './differences'
import classes from './policies.module.css'

/** Any two versions of a policy beside each other; at first the newest and the one before. */
export function VersionComparison({ versions }: { versions: readonly PolicyVersion[] }) {
  const [from, setFrom] = useState(numberOf(versions[1]))
  const [to, setTo] = useState(numberOf(versions[0]))
  const choices = versions.map((version) => ({
    value: numberOf(version),
    label: `Version ${numberOf(version)}`,
  }))
  const found = (number: string) => versions.find((version) => numberOf(version) === number)
  const before = found(from)
  const after = found(to)
  return (
    <section className={classes.comparison} aria-label="Two versions compared">
      <div className={classes.row}>
        <Select
          size="xs"
          label="From"
          allowDeselect={false}
          data={choices}
          value={from}
          onChange={(value) => value && setFrom(value)}
        />
        <Select
          size="xs"
          label="To"
          allowDeselect={false}
          data={choices}
          value={to}
          onChange={(value) => value && setTo(value)}
        />
      </div>
      {before && after && <Compared before={before} after={after} />}
    </section>
  )
}

function Compared({ before, after }: { before: PolicyVersion; after: PolicyVersion }) {
  const differences = compared(before, after)
  const changed = differences.filter(({ change }) => change !== 'kept')
  const kept = differences.length - changed.length
  return (
    <>
      <DifferenceList differences={changed} />
      <p className={classes.soft}>
        {changed.length === 0 ? 'They ask for the same' : 'The rest is the same'}:{' '}
        {count(kept, 'rule')}.
      </p>
    </>
  )
}

function numberOf(version: PolicyVersion | undefined): string {
  return String(version?.policy.version ?? '')
}
