import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import page from '../../components/list-page.module.css'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { enumerate, useDirectory } from '../../lib/directory'
import { count, date } from '../../lib/format'
import { DOORS, policyName } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import type { DoorAllowance } from '../../lib/schema'
import { policiesQuery } from './api'
import { Composer, type ComposerRequest } from './composer'
import { DoorDialog } from './door-dialog'
import { Groups } from './groups'
import classes from './policies.module.css'
import { PolicyEntry } from './policy-entry'
import { FIRST_RULES } from './rules'

/** What an approval needs, composed and kept by administrators. */
export function PoliciesPage() {
  const { data: me } = useQuery(meQuery)
  if (!me) return <Waiting what="Fetching the policies" />
  return me.role === 'ADMINISTRATOR' ? (
    <Policies />
  ) : (
    <EmptyState title="Only administrators may keep the policies.">
      <p>The policy of a memo stands beside it, with the gate.</p>
    </EmptyState>
  )
}

function Policies() {
  const { data, error, refetch } = useQuery(policiesQuery)
  const [request, setRequest] = useState<ComposerRequest | null>(null)
  const [door, setDoor] = useState<DoorAllowance | null>(null)
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Fetching the policies" />
  return (
    <div className={page.page}>
      <title>Policies – Sixpager</title>
      <div className={page.head}>
        <h1>Policies</h1>
        <p className={page.total}>{count(data.policies.length, 'policy', 'policies')}</p>
        <Button
          className={page.add}
          onClick={() => setRequest({ name: null, seen: null, rules: FIRST_RULES })}
        >
          Compose a policy
        </Button>
      </div>
      <ul className={page.list} aria-label="Doors">
        {data.doors.map((allowance) => (
          <Door key={allowance.door} allowance={allowance} onChange={() => setDoor(allowance)} />
        ))}
      </ul>
      <ul className={page.list} aria-label="Policies">
        {data.policies.map((policy) => (
          <PolicyEntry key={policy.name} policy={policy} ask={setRequest} />
        ))}
      </ul>
      <Groups groups={data.groups} />
      {request && <Composer request={request} onClose={() => setRequest(null)} />}
      {door && (
        <DoorDialog
          allowance={door}
          names={data.policies.map(({ name }) => name)}
          onClose={() => setDoor(null)}
        />
      )}
    </div>
  )
}

function Door({ allowance, onChange }: { allowance: DoorAllowance; onChange: () => void }) {
  const { nameOf } = useDirectory()
  const { door, policies, by, at, reason } = allowance
  const label = DOORS[door].label.toLowerCase()
  return (
    <li className={classes.door}>
      <div>
        <p>
          A {label} is reviewed under{' '}
          <strong>{enumerate(policies.map((name) => `“${policyName(name)}”`))}</strong>
          {policies.length > 1 && '; owners choose, and the first is the usual one'}.
        </p>
        {by && at && (
          <p className={classes.soft}>
            {nameOf(by)}, {date(at)}: {reason}
          </p>
        )}
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Change the policies of a ${label}`}
        onClick={onChange}
      >
        Change
      </Button>
    </li>
  )
}
