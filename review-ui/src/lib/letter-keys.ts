import { type HotkeyItem, useHotkeys, useLocalStorage } from '@mantine/hooks'
import type { RefObject } from 'react'

/**
 * Whether keys that are single letters do anything. Who speaks to their machine, or hits keys by accident, turns them
 * off; this browser remembers it.
 */
export function useLetterKeysSetting() {
  return useLocalStorage({
    key: 'sixpager-letter-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
}

interface LetterKeysOptions {
  /** What the keys act on; where it lies in a dialog, they are that dialog's. */
  on?: RefObject<HTMLElement | null>
  /** Fields that take letters for themselves. */
  fields?: string[]
}

/** Keys of the page; a dialog or a menu over it has the keys to itself, and so has a field that takes letters. */
export function useLetterKeys(
  keys: [key: string, act: () => unknown][],
  { on, fields = ['INPUT', 'TEXTAREA', 'SELECT'] }: LetterKeysOptions = {},
): void {
  const [wanted] = useLetterKeysSetting()
  const items = keys.map(([key, act]): HotkeyItem => {
    return [key, ({ target }) => isCovered(on?.current ?? null, target) || act()]
  })
  useHotkeys(wanted ? items : [], fields)
}

function isCovered(home: HTMLElement | null, target: EventTarget | null): boolean {
  const over = target instanceof Element && target.closest('[role="dialog"], [role="menu"]')
  return over ? !over.contains(home) : false
}
