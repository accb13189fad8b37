import { useDirectory } from '../../lib/directory'

/** Whoever can approve a memo. */
export function usePeopleChoices() {
  return useDirectory()
    .people.filter(({ active, role }) => active && role !== 'AUDITOR')
    .map(({ username, name }) => ({ value: username, label: name }))
}
