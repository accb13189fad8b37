import { useDirectory } from '../../lib/directory'
import type { ParticipantRole } from '../../lib/schema'

export interface Invitation {
  account: string | null
  role: ParticipantRole
}

/** The open accounts that could be asked, but for some. */
export function useInvitable(without: readonly (string | null)[]) {
  const { people } = useDirectory()
  return people
    .filter((person) => person.active && !without.includes(person.username))
    .map((person) => ({
      value: person.username,
      label: person.title ? `${person.name} (${person.title.toLowerCase()})` : person.name,
    }))
}
