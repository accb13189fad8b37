import {
  Button,
  Kbd,
  type MantineColorScheme,
  Menu,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, NavLink } from 'react-router'
import { initials } from '../lib/initials'
import { inboxQuery } from '../lib/obligations'
import type { Me } from '../lib/schema'
import classes from './header.module.css'
import { LiveMark } from './live-mark'
import { palette } from './palette'
import { PresenceItem } from './presence-item'
import { signOut } from './sign-out'

const SCHEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function Header({ me, onShowKeys }: { me: Me; onShowKeys: () => void }) {
  const owed = useOwed()
  return (
    <header className={classes.header}>
      <NavLink to="/" className={classes.mark} aria-label="Sixpager, to the inbox">
        Sixpager
      </NavLink>
      <nav className={classes.nav} aria-label="Main">
        <NavLink to="/" end>
          Inbox
          {owed > 0 && <span className={classes.owed}>{owed}</span>}
        </NavLink>
        <NavLink to="/board">Board</NavLink>
        <NavLink to="/memos">Memos</NavLink>
        {me.role === 'ADMINISTRATOR' && (
          <>
            <NavLink to="/people" className={classes.roomyOnly}>
              People
            </NavLink>
            <NavLink to="/templates" className={classes.roomyOnly}>
              Templates
            </NavLink>
            <NavLink to="/policies" className={classes.roomyOnly}>
              Policies
            </NavLink>
          </>
        )}
      </nav>
      <div className={classes.right}>
        <LiveMark />
        {me.role !== 'AUDITOR' && (
          <Button
            component={Link}
            to="/new"
            variant="default"
            size="compact-sm"
            className={classes.wideOnly}
          >
            New memo
          </Button>
        )}
        <Button
          variant="default"
          size="compact-sm"
          className={classes.wideOnly}
          onClick={palette.open}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        >
          Go to
        </Button>
        <UserMenu me={me} onShowKeys={onShowKeys} />
      </div>
    </header>
  )
}

function UserMenu({ me, onShowKeys }: { me: Me; onShowKeys: () => void }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={240} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={`${me.name}: account and settings`}>
          <span className={classes.name}>{me.name}</span>
          <span className={classes.initials}>{initials(me.name)}</span>
          <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </UnstyledButton>
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
        {me.role === 'ADMINISTRATOR' && (
          <Menu.Item component={Link} to="/system">
            System
          </Menu.Item>
        )}
        <Menu.Item onClick={onShowKeys} rightSection={<Kbd size="xs">?</Kbd>}>
          Keys
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function useOwed(): number {
  return useQuery({ ...inboxQuery, select: (inbox) => inbox.items.length }).data ?? 0
}
