import { useLetterKeys } from '../../../lib/letter-keys'
import type { MemoDetails } from '../../../lib/schema'
import { baseFor, type Place } from '../reading/use-place'
import type { OpenDialog } from './dialogs'
import { openAsked } from './use-asked-dialog'

/** The keys of the memo page. */
export function useMemoKeys(memo: MemoDetails, me: string, place: Place, open: OpenDialog): void {
  const base = baseFor(place)
  useLetterKeys([
    ['r', () => place.from !== null && place.clean()],
    ['d', () => base !== null && place.compare(base, place.shown)],
    ['v', () => openAsked('verdict', memo, me, open)],
  ])
}
