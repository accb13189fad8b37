import { Kbd, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import type { RefObject } from 'react'
import { Link } from 'react-router'
import type { Me } from '../lib/schema'
import classes from './header.module.css'
import { palette } from './palette'
import { PresenceItem } from './presence-item'
import { signOut } from './sign-out'
import { UserButton } from './user-button'

const SCHEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** What people do to their own account. */
export type AccountDialog = 'password' | 'factor' | 'sessions'

interface UserMenuProps {
  me: Me
  button: RefObject<HTMLButtonElement | null>
  onShowKeys: () => void
  onAsk: (dialog: AccountDialog) => void
}

/** The account, settings and the way out. */
export function UserMenu({ me, button, onShowKeys, onAsk }: UserMenuProps) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={240} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UserButton me={me} ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.name}
          {me.title && `, ${me.title.toLowerCase()}`}
        </Menu.Label>
        {me.role === 'ADMINISTRATOR' && (
          <div className={classes.tightOnly}>
            <Menu.Divider />
            <Menu.Item component={Link} to="/people">
              People
            </Menu.Item>
            <Menu.Item component={Link} to="/templates">
              Templates
            </Menu.Item>
            <Menu.Item component={Link} to="/policies">
              Policies
            </Menu.Item>
          </div>
        )}
        <div className={classes.narrowOnly}>
          <Menu.Divider />
          {me.role !== 'AUDITOR' && (
            <Menu.Item component={Link} to="/new">
              New memo
            </Menu.Item>
          )}
          <Menu.Item onClick={palette.open}>Go to a memo or a screen</Menu.Item>
        </div>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {SCHEMES.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {me.role !== 'AUDITOR' && <PresenceItem />}
        <Menu.Divider />
        {me.role !== 'MEMBER' && (
          <Menu.Item component={Link} to="/access-log">
            Access log
          </Menu.Item>
        )}
        {me.role === 'ADMINISTRATOR' && (
          <Menu.Item component={Link} to="/system">
            System
          </Menu.Item>
        )}
        <Menu.Item onClick={onShowKeys} rightSection={<Kbd size="xs">?</Kbd>}>
          Keys
        </Menu.Item>
        <Menu.Item onClick={() => onAsk('password')}>Change your password</Menu.Item>
        <Menu.Item onClick={() => onAsk('factor')}>Second factor</Menu.Item>
        <Menu.Item onClick={() => onAsk('sessions')}>Where you are signed in</Menu.Item>
        <Menu.Item onClick={() => void signOut()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
