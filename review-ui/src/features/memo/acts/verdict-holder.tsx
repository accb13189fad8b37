import { Select } from '@mantine/core'
import { useDirectory } from '../../../lib/directory'
import type { MemoDetails } from '../../../lib/schema'

interface HolderProps {
  memo: MemoDetails
  me: string
  holder: string
  onChange: (holder: string) => void
}

/** A deputy says whose verdict it is. */
export function VerdictHolder({ memo, me, holder, onChange }: HolderProps) {
  const { nameOf } = useDirectory()
  const holders = holdersOf(memo, me)
  if (holders.every((account) => account === me)) return null
  return (
    <Select
      label="Whose verdict this is"
      allowDeselect={false}
      value={holder}
      onChange={(value) => value && onChange(value)}
      data={holders.map((account) => ({
        value: account,
        label:
          account === me ? `${nameOf(me)} (yourself)` : `${nameOf(account)}, whose deputy you are`,
      }))}
    />
  )
}

/** Those for whom somebody can speak, themselves first. */
export function holdersOf(memo: MemoDetails, me: string): string[] {
  const participants = memo.review?.participants ?? []
  return [
    ...participants.filter(({ account }) => account === me),
    ...participants.filter(({ delegate }) => delegate === me),
  ].map(({ account }) => account)
}
