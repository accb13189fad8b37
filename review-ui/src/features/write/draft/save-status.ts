import type { WorkingCopy } from '../../../lib/schema'

/** How the copy on the server stands to the text on the screen. */
export type SaveStatus =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'offline' }
  | { state: 'signed-out' }
  /** Another window has saved this one since; none if it has submitted it or done away with it. */
  | { state: 'conflict'; theirs: WorkingCopy | null }
  | { state: 'refused'; sentence: string }

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

export function clockTime(instant: string | number): string {
  return clock.format(new Date(instant))
}

/** How safe the text is, and that it is nobody else's yet. */
export function saveStatusSentence(storedLocally: boolean, saveStatus: SaveStatus): string {
  switch (saveStatus.state) {
    case 'saved':
      return `Your draft is kept, last at ${clockTime(saveStatus.at)}. It is private and no part of the history; you can leave at any time.`
    case 'offline':
      return 'The server does not answer. Your draft is kept in this browser and sent as soon as it does.'
    case 'signed-out':
      return 'Your session has ended. Your draft is kept in this browser and sent once you have signed in.'
    case 'conflict':
      return 'Your draft is kept in this browser only, as another window has another one.'
    case 'refused':
      return `${saveStatus.sentence} Your draft is kept in this browser only.`
    case 'saving':
    case 'idle':
      return storedLocally
        ? 'Your draft is kept in this browser while you type. It is private and no part of the history; you can leave at any time.'
        : 'This browser has no room to keep your text. Submit it before you leave.'
  }
}
