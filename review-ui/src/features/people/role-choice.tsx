import { Radio, Stack } from '@mantine/core'
import type { AccountRole } from '../../lib/schema'
import { ACCOUNT_ROLES } from '../../lib/words'

interface RoleChoiceProps {
  role: AccountRole
  onChange: (role: AccountRole) => void
}

export function RoleChoice({ role, onChange }: RoleChoiceProps) {
  return (
    <Radio.Group label="Role" value={role} onChange={(value) => onChange(value as AccountRole)}>
      <Stack gap="sm" mt="xs">
        {Object.entries(ACCOUNT_ROLES).map(([value, { label, explained }]) => (
          <Radio key={value} value={value} label={label} description={explained} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
