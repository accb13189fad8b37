import { useEffect, useRef, useState } from 'react'
import { convert } from '../../lib/file-import'
import { refusalOf } from '../../lib/files'
import { isTransient } from '../../lib/problem'
import type { Conversion } from '../../lib/schema'

/** A file on its way to becoming a text. */
type Converting =
  | { state: 'none' }
  | { state: 'sending'; file: File; part: number }
  | { state: 'done'; file: File; conversion: Conversion }
  | { state: 'refused'; file: File; error: Error; again: boolean }

export interface ConversionState {
  now: Converting
  take: (file: File) => void
}

/** Reads one file at a time; the one chosen last wins, and whoever leaves has no file on its way. */
export function useConversion(onDone?: (conversion: Conversion) => void): ConversionState {
  const [now, setNow] = useState<Converting>({ state: 'none' })
  const flight = useRef<AbortController | null>(null)
  useEffect(() => () => flight.current?.abort(), [])

  const take = async (file: File) => {
    flight.current?.abort()
    const refusal = refusalOf(file)
    if (refusal) {
      setNow({ state: 'refused', file, error: new Error(refusal), again: false })
      return
    }
    const mine = new AbortController()
    flight.current = mine
    setNow({ state: 'sending', file, part: 0 })
    try {
      const conversion = await convert(
        file,
        (part) => !mine.signal.aborted && setNow({ state: 'sending', file, part }),
        mine.signal,
      )
      setNow({ state: 'done', file, conversion })
      onDone?.(conversion)
    } catch (error) {
      if (mine.signal.aborted) return
      setNow({ state: 'refused', file, error: error as Error, again: isTransient(error) })
    }
  }
  return {
    now,
    take: (file) => void take(file),
  }
}
