import { Button } from '@mantine/core'

/** Beside what somebody is asked for: the way to hand it to whoever it belongs to. */
export function NotMine({ onClick }: { onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="subtle" style={{ alignSelf: 'start' }} onClick={onClick}>
      Not mine…
    </Button>
  )
}
