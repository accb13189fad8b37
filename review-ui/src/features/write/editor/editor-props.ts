import type { ReactNode, Ref } from 'react'
import type { Preview } from '../../../lib/schema'
import type { TextAddress, TextPlace } from '../../../lib/text-address'
import type { WayBack } from '../draft/draft'

/** The page as it prints, or its source. */
export type Mode = 'page' | 'source'

/** Selects words of the text and brings them into view. */
export type GoTo = (place: TextPlace) => void

/** What the page can ask of either editor. */
export interface EditorHandle {
  goTo: GoTo
  /** How far below the top of the window words of its text begin; null where it has them not. */
  topOf: (address: TextAddress) => number | null
}

export interface EditorProps {
  /** The text is handed in once; what is typed is handed out. */
  initial: string
  /** Another text: the page marks what is written otherwise. */
  comparedWith?: string
  /** Where to begin; null at the beginning. */
  place: TextPlace | null
  editable: boolean
  measured: Preview | null
  handle: Ref<EditorHandle>
  onType: (markdown: string) => void
  /** Both editors undo in what was written, whichever it was written in. */
  wayBack: WayBack
  /** Where the cursor was when the editor is left. */
  onPlace: (place: TextPlace | null) => void
  onSubmit: () => void
  /** The page cannot hold the text; it is to be written as Markdown. */
  onUnfit: () => void
  /** What stands on the left and on the right of the text. */
  left: ReactNode
  right: ReactNode
  /** What stands beside its passages. */
  margin: ReactNode
}
