import type { ReactNode, Ref } from 'react'
import type { Preview } from '../../../lib/schema'
import type { TextAddress } from '../../../lib/text-address'

/** The page as it prints, or its source. */
export type Mode = 'page' | 'source'

/** Brings a block of the top level into view, or words in it. */
export type GoTo = (block: number, quote?: string) => void

/** What the page can ask of either editor. */
export interface EditorHandle {
  goTo: GoTo
  /** How far below the top of the window words of its text begin; null where it has them not. */
  topOf: (address: TextAddress) => number | null
}

export interface EditorProps {
  /** The text is handed in once; what is typed is handed out. */
  initial: string
  /** The top-level block to begin in, counted from 1. */
  place: number
  editable: boolean
  measured: Preview | null
  handle: Ref<EditorHandle>
  onType: (markdown: string) => void
  onPlace: (block: number) => void
  onSubmit: () => void
  /** What stands on the left and on the right of the text. */
  left: ReactNode
  right: ReactNode
  /** What stands beside its passages. */
  margin: ReactNode
}
