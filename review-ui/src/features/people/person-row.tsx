import { Button, Menu } from '@mantine/core'
import { Tag } from '../../components/tag'
import { ACCOUNT_ROLES } from '../../lib/labels'
import type { Me, Person } from '../../lib/schema'
import { type AccountAction, permittedActions } from './accounts'
import classes from './people.module.css'
import type { PersonDialogRequest } from './person-dialogs'

const LABELS: Record<AccountAction, string> = {
  role: 'Change the role',
  password: 'Set a password',
  sessions: 'Sign out everywhere',
  close: 'Close the account',
  open: 'Open the account again',
}

interface PersonRowProps {
  person: Person
  me: Me
  ask: (request: PersonDialogRequest) => void
}

export function PersonRow({ person, me, ask }: PersonRowProps) {
  const role = ACCOUNT_ROLES[person.role]
  const self = person.username === me.username
  return (
    <li className={classes.person} data-closed={!person.active}>
      <div className={classes.who}>
        <strong>{person.name}</strong>
        {self && <span> (you)</span>}
        <p>
          {person.title} · <span className={classes.username}>{person.username}</span>
        </p>
      </div>
      <p title={role.explained}>{role.label}</p>
      <p className={classes.state}>
        {person.active ? <Tag tone="good">Open</Tag> : <Tag tone="neutral">Closed</Tag>}
      </p>
      <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="xs" aria-label={`Change ${person.name}`}>
            Change
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {permittedActions(person, me).map((action) => (
            <Menu.Item key={action} onClick={() => ask({ action, person })}>
              {LABELS[action]}
            </Menu.Item>
          ))}
          {self && (
            <Menu.Label>
              Your own role and account can only be changed by another administrator.
            </Menu.Label>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
