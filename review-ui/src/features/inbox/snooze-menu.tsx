import { Menu, TextInput } from '@mantine/core'
import { type RefObject, useState } from 'react'
import { time } from '../../lib/format'
import type { Obligation } from '../../lib/schema'
import { putOff } from './api'
import { SnoozeButton } from './snooze-button'
import { monday, morningOf, tomorrow } from './snooze-times'
import { useSnooze } from './use-snooze'

interface SnoozeMenuProps {
  item: Obligation
  button: RefObject<HTMLButtonElement | null>
}

/** Puts something off for oneself: nobody else sees it, and it is back a day before it is due. */
export function SnoozeMenu({ item, button }: SnoozeMenuProps) {
  const [day, setDay] = useState('')
  const snooze = useSnooze(
    (until: string) => putOff(item, until),
    'Put off. It stands below, under “Later”.',
  )
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
        <SnoozeButton item={item} ref={button} loading={snooze.isPending} />
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
