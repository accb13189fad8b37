import { useHotkeys } from '@mantine/hooks'
import type { MemoDetails } from '../../lib/schema'
import type { OpenDialog } from './dialogs'
import { openAsked } from './use-asked-dialog'
import { baseFor, type Place } from './use-place'

/** The keys of the memo page; a dialog or a menu over it has the keys to itself. */
export function useMemoKeys(memo: MemoDetails, me: string, place: Place, open: OpenDialog): void {
  const base = baseFor(place)
  useHotkeys([
    ['r', onPage(() => place.from !== null && place.clean())],
    ['d', onPage(() => base !== null && place.compare(base, place.shown))],
    ['v', onPage(() => openAsked('verdict', memo, me, open))],
  ])
}

function onPage(act: () => unknown) {
  return (event: KeyboardEvent) => {
    const { target } = event
    if (target instanceof Element && target.closest('[role="dialog"], [role="menu"]')) return
    act()
  }
}
