import { Radio, Stack } from '@mantine/core'
import { ACCOUNT_ROLES } from '../../lib/labels'
import type { AccountRole } from '../../lib/schema'

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
