import { useDirectory } from './directory'
import type { ParticipantRole, Person } from './schema'

export interface Invitation {
  account: string | null
  role: ParticipantRole
}

/** Whether it says who is meant. */
export function isComplete(invitation: Invitation): invitation is Invitation & { account: string } {
  return invitation.account !== null
}

/** Whether a person may take a part. Auditors stay outside of what they audit, but may be kept informed of it. */
export function fits(person: Person | undefined, part: ParticipantRole | 'AUTHOR'): boolean {
  return person !== undefined && (person.role !== 'AUDITOR' || part === 'INFORMED')
}

/** The open accounts that could be asked to take a part, but for some. */
export function invitable(
  people: readonly Person[],
  part: ParticipantRole | 'AUTHOR',
  without: readonly (string | null)[],
) {
  return people
    .filter((person) => person.active && fits(person, part) && !without.includes(person.username))
    .map((person) => ({
      value: person.username,
      label: person.title ? `${person.name} (${person.title.toLowerCase()})` : person.name,
    }))
}

export function useInvitable(
  part: ParticipantRole | 'AUTHOR',
  without: readonly (string | null)[],
) {
  return invitable(useDirectory().people, part, without)
}

/** The invitation with another role; somebody who cannot have it is no longer named. */
export function useWithRole() {
  const { people } = useDirectory()
  return (account: string | null, role: ParticipantRole): Invitation => ({
    account: fits(
      people.find(({ username }) => username === account),
      role,
    )
      ? account
      : null,
    role,
  })
}
