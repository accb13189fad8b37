import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'react-router'

/** A dialog that closes gives the focus back by itself, a moment later. */
const MOMENT_MILLIS = 60
const REMEMBERED = 20
const FIRST_PLACE = 'default'

/**
 * The focus never falls to the body: where its element goes, or is turned off, it returns to the last one that is still
 * there, in the dialog that is open if there is one; on another screen it begins with the content.
 */
export function useFocusKeeper(): void {
  const { key, pathname } = useLocation()
  const arrive = useEffectEvent(() => {
    if (key !== FIRST_PLACE && isLost()) focusOn(document.getElementById('content'))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once on every screen
  useEffect(() => arrive(), [pathname])

  useEffect(() => {
    const recent: HTMLElement[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      recent.push(target)
      if (recent.length > REMEMBERED) recent.shift()
    }
    const look = () => {
      timer = undefined
      const open = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1)
      const left = recent.filter((element) => !isGone(element) && (open?.contains(element) ?? true))
      for (const element of [open ?? document.getElementById('content'), ...left].reverse()) {
        if (isLost()) focusOn(element)
      }
    }
    const changed = new MutationObserver(() => {
      // The browser itself takes note of it only later.
      if (isGone(recent.at(-1))) timer ??= setTimeout(look, MOMENT_MILLIS)
    })
    document.addEventListener('focusin', note)
    changed.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', note)
      changed.disconnect()
    }
  }, [])
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Whether what had the focus was taken away, and not left by whoever clicked beside it. */
function isGone(element: HTMLElement | undefined): boolean {
  return element !== undefined && (!element.isConnected || element.matches(':disabled'))
}

function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
