import { createSpotlight } from '@mantine/spotlight'

export const [paletteStore, palette] = createSpotlight()

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
