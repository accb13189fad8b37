import type { ReactNode, Ref } from 'react'
import type { Preview } from '../../../lib/schema'

/** The page as it prints, or its source. */
export type Mode = 'page' | 'source'

/** Brings a block of the top level into view, or words in it. */
export type GoTo = (block: number, quote?: string) => void

/** What the page can ask of either editor. */
export interface EditorHandle {
  goTo: GoTo
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
}
