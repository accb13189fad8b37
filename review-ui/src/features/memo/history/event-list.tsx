import { useLayoutEffect, useRef } from 'react'
import { useDirectory } from '../../../lib/directory'
import type { HistoryEntry } from '../../../lib/schema'
import classes from './history.module.css'
import { momentOf } from './milestones'

interface EventListProps {
  events: HistoryEntry[]
  version: number
  onGo: (version: number) => void
}

export function EventList({ events, version, onGo }: EventListProps) {
  const { withNames } = useDirectory()
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const box = list.current
    const entry = box?.querySelector<HTMLElement>('[aria-current]')
    if (!box || !entry) return
    const show = () => {
      const top = entry.offsetTop
      const hidden =
        top < box.scrollTop || top + entry.offsetHeight > box.scrollTop + box.clientHeight
      if (hidden || version === 1) box.scrollTop = top - box.clientHeight / 2
    }
    show()
    // Fonts and names that come later break the sentences anew.
    const sizes = new ResizeObserver(show)
    for (const item of box.children) sizes.observe(item)
    return () => sizes.disconnect()
  }, [version])
  return (
    <nav className={classes.events} aria-label="Events">
      <ol ref={list}>
        {events.map((event) => (
          <li key={event.version}>
            <button
              type="button"
              aria-current={event.version === version ? 'step' : undefined}
              onClick={() => onGo(event.version)}
            >
              <span className={classes.index}>{event.version}</span>
              <span className={classes.what}>
                <span className={classes.line}>{withNames(event.sentence)}</span>
                <span className={classes.date}>{momentOf(event)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
