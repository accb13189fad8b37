import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { notify } from '../../../components/notify'
import type { MemoDetails } from '../../../lib/schema'
import { dialogFor } from './dialog-link'
import type { OpenForm } from './dialogs'

const PARAMETER = 'do'

/** Opens what a link asks for, or shows why it may not be done. */
export function openLinkedDialog(
  link: string,
  memo: MemoDetails,
  me: string,
  open: OpenForm,
): void {
  const answer = dialogFor(link, memo, me)
  if (!answer) return
  if ('dialog' in answer) open(answer.dialog)
  else notify(answer.refusal)
}

/**
 * A link may ask for a dialog. It is opened once and taken out of the address, so that neither a reload nor a step back
 * opens it again.
 *
 * @param fresh whether the memo is as the server knows it; what a person may do is only true of that
 */
export function useLinkedDialog(
  memo: MemoDetails,
  me: string,
  fresh: boolean,
  open: OpenForm,
): void {
  const [parameters, setParameters] = useSearchParams()
  const link = parameters.get(PARAMETER)
  useEffect(() => {
    if (link === null || !fresh) return
    setParameters(
      (previous) => {
        previous.delete(PARAMETER)
        return previous
      },
      { replace: true, preventScrollReset: true },
    )
    openLinkedDialog(link, memo, me, open)
  }, [link, fresh, memo, me, open, setParameters])
}
