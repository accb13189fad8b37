import { type ComponentType, startTransition, useEffect, useState } from 'react'
import { chunkOf } from '../lib/chunk'

const LATER_MILLIS = 10_000

/**
 * A part of the page that its first sight does without: its code is fetched when it is wanted, or once the screen has
 * long been there, so that it is at hand when the connection is not.
 *
 * @param Meanwhile what keeps its place until then
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile?: ComponentType<P>,
): ComponentType<P & { wanted: boolean }> {
  const chunk = chunkOf(load)
  return function Later({ wanted, ...props }) {
    const [Part, setPart] = useState<ComponentType<P> | null>(null)
    useEffect(() => {
      if (Part) return
      const show = (part: ComponentType<P>) => startTransition(() => setPart(() => part))
      const come = () => void chunk.fetch().then(show, () => wanted && insist())
      const insist = () => {
        chunk.retry()
        chunk.fetch().then(show, () => undefined)
      }
      if (wanted) come()
      const timer = setTimeout(come, LATER_MILLIS)
      return () => clearTimeout(timer)
    }, [wanted, Part])
    const Shown = Part ?? Meanwhile
    return Shown ? <Shown {...(props as unknown as P)} /> : null
  }
}
