import type { WayBack } from '../draft/draft'

export type Way = keyof Pick<WayBack, 'undo' | 'redo'>

/** Which way a menu of the browser, or a shaken telephone, asks to go; null if it asks for something else. */
export function wayAsked({ inputType }: InputEvent): Way | null {
  if (inputType === 'historyUndo') return 'undo'
  return inputType === 'historyRedo' ? 'redo' : null
}
