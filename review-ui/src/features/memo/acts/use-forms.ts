import { useCallback, useState } from 'react'
import type { Dialog, Form, OpenForm } from '../dialogs/dialogs'
import { type Act, isAct } from './acts'

interface Forms {
  /** What is being said beside the text. */
  act: Act | null
  /** How often an act was asked for. */
  asked: number
  /** What lies over the page; the act stays below it. */
  dialog: Dialog | null
  open: OpenForm
  endAct: () => void
  endDialog: () => void
}

/** The forms of the memo page: an act beside its text, and a dialog over both. */
export function useForms(): Forms {
  const [{ act, asked }, setActing] = useState<{ act: Act | null; asked: number }>({
    act: null,
    asked: 0,
  })
  const [dialog, setDialog] = useState<Dialog | null>(null)
  return {
    act,
    asked,
    dialog,
    open: useCallback((form: Form) => {
      if (isAct(form)) setActing((before) => ({ act: form, asked: before.asked + 1 }))
      else setDialog(form)
    }, []),
    endAct: useCallback(() => setActing((before) => ({ ...before, act: null })), []),
    endDialog: useCallback(() => setDialog(null), []),
  }
}
