import { type HotkeyItem, useHotkeys, useLocalStorage } from '@mantine/hooks'

/**
 * Whether keys that are single letters do anything. Who speaks to their machine, or hits keys by accident, turns them
 * off; this browser remembers it.
 */
export function useLetterKeysWish() {
  return useLocalStorage({
    key: 'sixpager-letter-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
}

/** Keys of the page behind; a dialog or a menu over it has the keys to itself, and so has a field that takes letters. */
export function useLetterKeys(
  keys: [key: string, act: () => unknown][],
  fields: string[] = ['INPUT', 'TEXTAREA', 'SELECT'],
): void {
  const [wanted] = useLetterKeysWish()
  const items = keys.map(([key, act]): HotkeyItem => [key, (event) => onPage(event, act)])
  useHotkeys(wanted ? items : [], fields)
}

function onPage({ target }: KeyboardEvent, act: () => unknown): void {
  if (target instanceof Element && target.closest('[role="dialog"], [role="menu"]')) return
  act()
}
