import type { KeyboardEvent } from 'react'
import { pressedKey } from './pressed-key'

/** Ctrl and Enter send the form from any of its fields, as far as it can be sent. */
export function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { ctrlKey, metaKey, currentTarget } = event
  if (pressedKey(event) !== 'Enter' || !(ctrlKey || metaKey)) return
  event.preventDefault()
  const button = currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]')
  if (button && !button.disabled) currentTarget.requestSubmit()
}
