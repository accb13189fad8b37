import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { say } from '../../../components/say'
import type { MemoDetails } from '../../../lib/schema'
import { answerTo } from './asked'
import type { OpenDialog } from './dialogs'

const PARAMETER = 'do'

/** Opens what is asked for, or shows why it may not be done. */
export function openAsked(asked: string, memo: MemoDetails, me: string, open: OpenDialog): void {
  const answer = answerTo(asked, memo, me)
  if (!answer) return
  if ('dialog' in answer) open(answer.dialog)
  else say(answer.refusal)
}

/**
 * A link may ask for a dialog. It is opened once and taken out of the address, so that neither a reload nor a step back
 * opens it again.
 *
 * @param fresh whether the memo is as the server knows it; what a person may do is only true of that
 */
export function useAskedDialog(
  memo: MemoDetails,
  me: string,
  fresh: boolean,
  open: OpenDialog,
): void {
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get(PARAMETER)
  useEffect(() => {
    if (asked === null || !fresh) return
    setParameters(
      (previous) => {
        previous.delete(PARAMETER)
        return previous
      },
      { replace: true, preventScrollReset: true },
    )
    openAsked(asked, memo, me, open)
  }, [asked, fresh, memo, me, open, setParameters])
}
