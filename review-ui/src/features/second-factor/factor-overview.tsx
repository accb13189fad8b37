import { Button, Group, Stack } from '@mantine/core'
import page from '../../components/list-page.module.css'
import { Tag } from '../../components/tag'
import { count, time } from '../../lib/format'
import classes from './second-factor.module.css'

/** With fewer than this, it is time for new ones. */
const FEW = 3

interface FactorOverviewProps {
  since: string
  recoveryCodes: number
  onRenew: () => void
  onRemove: () => void
}

/** How an active second factor stands. */
export function FactorOverview({ since, recoveryCodes, onRenew, onRemove }: FactorOverviewProps) {
  return (
    <Stack gap="md">
      <div className={classes.state}>
        <p>
          Active since {time(since)}. At each sign-in you are asked for a code of your authenticator
          app.
        </p>
        <Tag tone="good">Active</Tag>
      </div>
      <p className={page.note}>
        You have {count(recoveryCodes, 'recovery code')} left.
        {recoveryCodes < FEW && ' Make new ones before you need the last.'} For a new phone, switch
        the second factor off and set it up again.
      </p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onRemove}>
          Switch it off
        </Button>
        <Button onClick={onRenew}>Make new recovery codes</Button>
      </Group>
    </Stack>
  )
}
