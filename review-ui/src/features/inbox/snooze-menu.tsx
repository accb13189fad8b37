import { Button, Menu, TextInput } from '@mantine/core'
import { useState } from 'react'
import { time } from '../../lib/format'
import type { Obligation } from '../../lib/schema'
import { putOff } from './api'
import classes from './inbox.module.css'
import { mayPutOff, monday, morningOf, tomorrow } from './snooze-times'
import { useSnooze } from './use-snooze'

/** Puts something off for oneself: nobody else sees it, and it is back a day before it is due. */
export function SnoozeMenu({ item }: { item: Obligation }) {
  const [day, setDay] = useState('')
  const snooze = useSnooze(
    (until: string) => putOff(item, until),
    'Put off. It stands below, under “Later”.',
  )
  if (!mayPutOff(item)) return null
  const until = morningOf(day)
  return (
    <Menu
      position="bottom-end"
      width={270}
      shadow="md"
      withInitialFocusPlaceholder={false}
      // Opened by a key, it begins with the first choice and not with the date.
      menuItemTabIndex={0}
    >
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.later}
          loading={snooze.isPending}
          aria-label={`Later: ${item.subject.title}`}
        >
          Later
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          Out of sight, for you alone{item.due && ', until a day before it is due at the latest'}
        </Menu.Label>
        <Menu.Item onClick={() => snooze.mutate(tomorrow())}>Until tomorrow morning</Menu.Item>
        {monday() !== tomorrow() && (
          <Menu.Item onClick={() => snooze.mutate(monday())}>Until Monday morning</Menu.Item>
        )}
        <TextInput
          type="date"
          size="xs"
          mx="sm"
          my={6}
          label="Until the morning of"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {until && <Menu.Item onClick={() => snooze.mutate(until)}>Until {time(until)}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
