import { Button, Menu } from '@mantine/core'
import { Tag } from '../../components/tag'
import { ACCOUNT_ROLES } from '../../lib/labels'
import type { AwaitedPassword, Me, Person } from '../../lib/schema'
import { type AccountAction, awaitedSentence, permittedActions } from './accounts'
import classes from './people.module.css'
import type { PersonDialogRequest } from './person-dialogs'

const LABELS: Record<AccountAction, string> = {
  role: 'Change the role',
  link: 'Make a password link',
  withdraw: 'Withdraw the password link',
  factor: 'Remove the second factor',
  sessions: 'Sign out everywhere',
  close: 'Close the account',
  open: 'Open the account again',
}

interface PersonRowProps {
  person: Person
  awaited: AwaitedPassword | undefined
  hasFactor: boolean
  me: Me
  ask: (request: PersonDialogRequest) => void
}

export function PersonRow({ person, awaited, hasFactor, me, ask }: PersonRowProps) {
  const role = ACCOUNT_ROLES[person.role]
  const self = person.username === me.username
  const expected = awaitedSentence(awaited)
  return (
    <li className={classes.person} data-closed={!person.active}>
      <div className={classes.who}>
        <strong>{person.name}</strong>
        {self && <span> (you)</span>}
        <p>
          {person.title} · <span className={classes.username}>{person.username}</span>
        </p>
        {hasFactor && <Tag>Second factor</Tag>}
        {expected && <p>{expected}</p>}
        {self && (
          <p>
            You change your password in the menu of your name; your role and account are changed by
            another administrator.
          </p>
        )}
      </div>
      <p title={role.explained}>{role.label}</p>
      <p className={classes.state}>
        {person.active ? <Tag tone="good">Open</Tag> : <Tag tone="neutral">Closed</Tag>}
      </p>
      {self ? (
        <span />
      ) : (
        <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button variant="default" size="xs" aria-label={`Change ${person.name}`}>
              Change
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {permittedActions(person, awaited, hasFactor).map((action) => (
              <Menu.Item
                key={action}
                onClick={() => ask({ action, person, hasPassword: awaited?.hasPassword ?? true })}
              >
                {LABELS[action]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
