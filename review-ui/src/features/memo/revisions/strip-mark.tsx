import type { MarkShape } from './strip-ticks'

const PATHS: Record<MarkShape, string> = {
  agree: 'M5 1a4 4 0 1 1 0 8 4 4 0 1 1 0-8z',
  conditions: 'M5 1a4 4 0 1 1 0 8 4 4 0 1 1 0-8zM5 1v8',
  commit: 'M5 1.2 9.2 9H.8z',
  abstain: 'M1 3.6h8v2.8H1z',
  objection: 'M4.2 .6h1.6v5.6H4.2zM4.2 7.6h1.6v1.8H4.2z',
  decision: 'M5 .4 9.6 5 5 9.6.4 5z',
  name: 'M1.5 1.5h7v7h-7z',
}

/** The left half of a circle, beside a bare one: agreed, but. */
const HALF = 'M5 1a4 4 0 0 0 0 8z'

/** A mark of the strip: its shape says what it is; what no longer stands is drawn hollow. */
export function StripMark({ shape, hollow = false }: { shape: MarkShape; hollow?: boolean }) {
  const halved = shape === 'conditions'
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path
        d={PATHS[shape]}
        fill={hollow || halved ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={hollow || halved ? 1.2 : 0.4}
      />
      {halved && !hollow && <path d={HALF} fill="currentColor" />}
    </svg>
  )
}
