import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './margin.module.css'

/** So many are there at once; of more, those that come near the window. */
const FEW = 60

interface NoteContentProps {
  content: ReactNode
  /** How many there are beside the text. */
  notes: number
}

/** What a note says. What has been near the window once stays, with all that is written in it. */
export const NoteContent = memo(function NoteContent({ content, notes }: NoteContentProps) {
  const room = useRef<HTMLDivElement>(null)
  const [wanted, want] = useState(notes <= FEW)
  useEffect(() => {
    if (wanted || !room.current) return
    const near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && want(true),
      { rootMargin: '600px 0px' },
    )
    near.observe(room.current)
    return () => near.disconnect()
  }, [wanted])
  return wanted ? content : <div ref={room} className={classes.room} />
})
