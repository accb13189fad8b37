import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Thread } from '../../lib/schema'
import { type Ghost, ghostsOf, isSameGhosts } from './ghost-places'
import classes from './ghosts.module.css'
import type { PickThread } from './use-thread-choice'

const NONE: readonly Ghost[] = []

interface GhostsProps {
  text: RefObject<HTMLElement | null>
  threads: readonly Thread[]
  onPick: PickThread
}

/** A small mark in the text wherever words have been taken out that a thread is about; it leads to the thread. */
export function Ghosts({ text, threads, onPick }: GhostsProps) {
  const [page, setPage] = useState<HTMLElement | null>(null)
  const [ghosts, setGhosts] = useState(NONE)
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => setPage(text.current), [text])
  useLayoutEffect(() => {
    if (!page) return
    const look = () => {
      const origin = layer.current?.getBoundingClientRect()
      if (!origin) return
      const found = ghostsOf(threads, page, origin)
      setGhosts((before) => (isSameGhosts(before, found) ? before : found))
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(page)
    const contents = new MutationObserver(look)
    contents.observe(page, { childList: true, characterData: true, subtree: true })
    return () => {
      sizes.disconnect()
      contents.disconnect()
    }
  }, [page, threads])
  if (!page) return null
  // Over the text and no part of it, so that nothing in it moves.
  return createPortal(
    <div ref={layer} className={classes.ghosts}>
      {ghosts.map(({ thread, quote, left, top }) => (
        <button
          key={thread}
          type="button"
          className={classes.ghost}
          style={{ left, top }}
          aria-label={`Taken out here: “${quote}”`}
          title={`Taken out here: “${quote}”`}
          onClick={() => onPick(thread)}
        />
      ))}
    </div>,
    page,
  )
}
