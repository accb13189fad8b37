import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

interface MovingContentProps {
  content: ReactNode
  /** Where the content stands now; what it is given stands in exactly one place. */
  children: (content: ReactNode) => ReactNode
}

/** Content that keeps what is written in it, and which forms are open, when it moves to another place. */
export function MovingContent({ content, children }: MovingContentProps) {
  const [home] = useState(() => document.createElement('div'))
  return (
    <>
      {children(<Place of={home} />)}
      {createPortal(content, home)}
    </>
  )
}

function Place({ of: home }: { of: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.append(home)
  }, [home])
  return <div ref={place} />
}
