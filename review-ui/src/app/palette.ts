import { useHotkeys } from '@mantine/hooks'
import { createSpotlight, useSpotlight } from '@mantine/spotlight'

export const [paletteStore, palette] = createSpotlight()

export function usePaletteOpened(): boolean {
  return useSpotlight(paletteStore).opened
}

/** Ctrl-K from everywhere but a text that is being written: there the key makes a link. */
export function usePaletteKey(): void {
  useHotkeys([['mod+K', palette.open]], [])
}

/** What arrives after the last key comes under Enter, unless the arrow keys have gone somewhere already. */
export function selectFirst(): void {
  const { listId, selected } = paletteStore.getState()
  const list = document.getElementById(listId)
  const chosen = list?.querySelector('[data-selected]')
  if (chosen && selected > 0) return
  chosen?.removeAttribute('data-selected')
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  paletteStore.updateState((state) => ({ ...state, selected: 0 }))
}
