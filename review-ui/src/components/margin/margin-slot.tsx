import { type ComponentType, createContext, type ReactNode, type RefObject, use } from 'react'
import type { MemoDetails } from '../../lib/schema'
import type { TextAddress } from '../../lib/text-address'

export interface MarginNote {
  id: string
  /** Null for one about the whole text. */
  address: TextAddress | null
  title: string
  content: ReactNode
}

/** The text that a margin stands beside. */
export interface MarginPlace {
  screen: 'memo' | 'write' | 'history'
  memo: MemoDetails
  /** The entry of the log after which the memo is shown as it was; null until that is known. */
  index?: number | null
  /** The revision that is shown; while one is being written, the one it begins with. */
  revision: number
  /** The revision that it is compared with. */
  from: number | null
  /** What holds the text as long as the screen is there. */
  text: RefObject<HTMLElement | null>
  /** How far below the top of the window each passage begins; null where it is not shown. The page is read once. */
  topsOf: (addresses: readonly TextAddress[]) => (number | null)[]
  /** Selects a passage and brings it into view, if it is shown. */
  goTo: (address: TextAddress) => void
}

/** What fills the margins of all screens, as it is known to the shell alone. */
const Filling = createContext<ComponentType<MarginPlace> | null>(null)

export const MarginFilling = Filling.Provider

/** Where a screen has room beside its text. Unless something fills it, there is nothing. */
export function MarginSlot(place: MarginPlace) {
  const Content = use(Filling)
  return Content && <Content {...place} />
}
