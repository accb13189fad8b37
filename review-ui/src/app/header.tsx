import { Button, Kbd } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, NavLink } from 'react-router'
import { onDemand } from '../components/on-demand'
import { inboxQuery } from '../lib/obligations'
import type { Me } from '../lib/schema'
import classes from './header.module.css'
import { LiveMark } from './live-mark'
import { palette } from './palette'
import { UserButton } from './user-button'
import type { AccountDialog } from './user-menu'

const UserMenu = onDemand(async () => (await import('./user-menu')).UserMenu)

interface HeaderProps {
  me: Me
  onShowKeys: () => void
  onAsk: (dialog: AccountDialog) => void
}

export function Header({ me, onShowKeys, onAsk }: HeaderProps) {
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
        {me.role === 'AUDITOR' && (
          <NavLink to="/access-log" className={classes.roomyOnly}>
            Access log
          </NavLink>
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
        <UserMenu
          me={me}
          onShowKeys={onShowKeys}
          onAsk={onAsk}
          standIn={(props) => <UserButton me={me} {...props} />}
        />
      </div>
    </header>
  )
}

function useOwed(): number {
  return useQuery({ ...inboxQuery, select: (inbox) => inbox.items.length }).data ?? 0
}
