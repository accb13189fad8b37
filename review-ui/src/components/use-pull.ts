import { type PointerEvent, useRef, useState } from 'react'

/** From here on it is a pull and no tap, in pixels. */
const PULL = 24

/** A grip that is pulled down and up, or tapped: both lower a sheet and raise it again. */
export function usePull(lowered: boolean, lower: (lowered: boolean) => void) {
  const start = useRef<number | null>(null)
  const pulled = useRef(false)
  const [by, move] = useState(0)
  const way = ({ clientY }: PointerEvent) => (start.current === null ? 0 : clientY - start.current)
  const end = () => {
    start.current = null
    move(0)
  }
  return {
    /** How far it is pulled down just now. */
    by,
    grip: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        start.current = event.clientY
        pulled.current = false
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: PointerEvent) => move(lowered ? 0 : Math.max(way(event), 0)),
      onPointerUp: (event: PointerEvent) => {
        pulled.current = Math.abs(way(event)) > PULL
        if (pulled.current) lower(way(event) > 0)
        end()
      },
      onPointerCancel: end,
      onClick: () => {
        // A pull ends in a click as well.
        if (!pulled.current) lower(!lowered)
        pulled.current = false
      },
    },
  }
}
