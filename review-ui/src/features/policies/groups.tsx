import { Button } from '@mantine/core'
import { useState } from 'react'
import page from '../../components/list-page.module.css'
import { enumerate, useDirectory } from '../../lib/directory'
import { date } from '../../lib/format'
import type { KeptGroup } from '../../lib/schema'
import { GroupDialog } from './group-dialog'
import classes from './policies.module.css'

/** The groups that policies can name, each with its people and how they came to be in it. */
export function Groups({ groups }: { groups: readonly KeptGroup[] }) {
  const [asked, setAsked] = useState<KeptGroup | 'new' | null>(null)
  return (
    <section aria-labelledby="groups">
      <div className={classes.row}>
        <h2 id="groups" className={classes.heading}>
          Groups
        </h2>
        <Button
          className={classes.right}
          variant="default"
          size="compact-sm"
          onClick={() => setAsked('new')}
        >
          Add a group
        </Button>
      </div>
      {groups.length === 0 && (
        <p className={classes.soft}>
          None yet. A group gives a name to people, such as everybody who approves for finance;
          policies then ask for somebody of it, whoever is in it when a review opens.
        </p>
      )}
      <ul className={page.list} aria-label="Groups">
        {groups.map((group) => (
          <GroupEntry key={group.name} group={group} onChange={() => setAsked(group)} />
        ))}
      </ul>
      {asked && (
        <GroupDialog group={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}

function GroupEntry({ group, onChange }: { group: KeptGroup; onChange: () => void }) {
  const { nameOf } = useDirectory()
  const { name, versions } = group
  const people = (accounts: readonly string[]) => enumerate(accounts.map(nameOf))
  return (
    <li className={classes.door}>
      <div>
        <p>
          <strong>{name}</strong>: {people(versions[0]?.accounts ?? [])}
        </p>
        <ol className={classes.changes}>
          {versions.map(({ version, accounts, by, at, reason }) => (
            <li key={version} className={classes.soft}>
              {nameOf(by)}, {date(at)}: {reason}
              {version !== versions[0]?.version && ` It was ${people(accounts)}.`}
            </li>
          ))}
        </ol>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Change the people of “${name}”`}
        onClick={onChange}
      >
        Change
      </Button>
    </li>
  )
}
