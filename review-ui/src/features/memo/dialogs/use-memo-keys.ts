import { useLetterKeys } from '../../../lib/letter-keys'
import type { MemoDetails } from '../../../lib/schema'
import { baseFor, type RevisionSelection } from '../reading/use-revision-selection'
import type { OpenForm } from './dialogs'
import { openLinkedDialog } from './use-linked-dialog'

/** The keys of the memo page. */
export function useMemoKeys(
  memo: MemoDetails,
  me: string,
  selection: RevisionSelection,
  open: OpenForm,
): void {
  const base = baseFor(selection)
  useLetterKeys([
    ['r', () => selection.from !== null && selection.clean()],
    ['d', () => base !== null && selection.compare(base, selection.shown)],
    ['v', () => openLinkedDialog('verdict', memo, me, open)],
  ])
}
