import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import { createContext, type ReactNode, use, useCallback, useEffect, useId, useState } from 'react'
import { count, integer } from '../lib/format'
import { lengthOf } from '../lib/length'
import classes from './text-limit.module.css'

/** From this part of a limit on, its field counts. */
const NEAR = 0.9

/** Told by each field within a form what is too much of its words; null once they fit. */
export const TooMuch = createContext<(field: string, excess: string | null) => void>(
  () => undefined,
)

/** What is too much in the fields that tell of it, in a sentence; as long as there is any, nothing is sent. */
export function useExcess() {
  const [excesses, put] = useState<ReadonlyMap<string, string>>(new Map())
  const tell = useCallback((field: string, excess: string | null) => {
    put((before) => {
      if ((before.get(field) ?? null) === excess) return before
      const after = new Map(before)
      if (excess === null) after.delete(field)
      else after.set(field, excess)
      return after
    })
  }, [])
  const [excess = null] = excesses.values()
  return { excess, tell }
}

interface Limit {
  value: string
  /** In characters, as the service counts them. */
  limit: number
}

/** A field whose words are not cut off, however many are typed or pasted: what is too much is counted, and its form waits. */
export function LimitedArea({ limit, ...field }: Limit & TextareaProps) {
  return <Textarea {...field} {...useLimit(field.value, limit, field.error)} />
}

/** The same in one line. */
export function LimitedLine({ limit, ...field }: Limit & TextInputProps) {
  return <TextInput {...field} {...useLimit(field.value, limit, field.error)} />
}

function useLimit(words: string, limit: number, error: ReactNode) {
  const tell = use(TooMuch)
  const field = useId()
  const length = lengthOf(words)
  const over = length > limit
  const excess = over ? `${count(length - limit, 'character')} too many.` : null
  useEffect(() => {
    tell(field, excess)
    return () => tell(field, null)
  }, [tell, field, excess])
  return {
    error: excess ?? error,
    inputContainer: (input: ReactNode) => (
      <>
        {input}
        {length > limit * NEAR && (
          <p className={classes.count} data-over={over}>
            {integer(length)} of {integer(limit)} characters
          </p>
        )}
      </>
    ),
  }
}
