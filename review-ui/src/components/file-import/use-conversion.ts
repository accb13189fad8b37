import { useEffect, useRef, useState } from 'react'
import { convert } from '../../lib/file-import'
import { refusalOf } from '../../lib/files'
import { isTransient } from '../../lib/problem'
import type { Conversion } from '../../lib/schema'
import { formOf, type TextForm, type TrackedAs } from './text-form'

/** A file on its way to becoming a text. */
type Converting =
  | { state: 'none' }
  | { state: 'sending'; file: File; part: number }
  | { state: 'done'; file: File; conversion: Conversion }
  | { state: 'refused'; file: File; error: Error; again: boolean }

export interface ConversionState {
  now: Converting
  /** What the reader wants to become of its tracked changes. */
  tracked: TrackedAs
  onTracked: (tracked: TrackedAs) => void
  take: (file: File) => void
}

/** Reads one file at a time; the one chosen last wins, and whoever leaves has no file on its way. */
export function useConversion(onDone?: (conversion: Conversion) => void): ConversionState {
  const [now, setNow] = useState<Converting>({ state: 'none' })
  const [tracked, onTracked] = useState<TrackedAs>('accepted')
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
    onTracked('accepted')
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
    tracked,
    onTracked,
    take: (file) => void take(file),
  }
}

/** The text that was brought, in the form that was chosen; null while there is none. */
export function broughtText({
  now,
  tracked,
}: ConversionState): (TextForm & { file: string }) | null {
  return now.state === 'done' ? { ...formOf(now.conversion, tracked), file: now.file.name } : null
}
