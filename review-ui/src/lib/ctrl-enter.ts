import type { KeyboardEvent } from 'react'

/** Ctrl and Enter send the form from any of its fields, as far as it can be sent. */
export function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, ctrlKey, metaKey, nativeEvent, currentTarget } = event
  if (key !== 'Enter' || !(ctrlKey || metaKey) || nativeEvent.isComposing) return
  event.preventDefault()
  const button = currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]')
  if (button && !button.disabled) currentTarget.requestSubmit()
}
