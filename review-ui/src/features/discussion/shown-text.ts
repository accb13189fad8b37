import type { RefObject } from 'react'
import type { TextSpan } from '../../lib/schema'

/** The text that threads stand beside. */
export interface ShownText {
  revision: number
  contentHash: string
  text: RefObject<HTMLElement | null>
  /** Selects the words and brings them into view. */
  show: (span: TextSpan) => void
}
