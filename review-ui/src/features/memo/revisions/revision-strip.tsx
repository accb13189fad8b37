import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { useDirectory } from '../../../lib/directory'
import { useHeldSteps } from '../../../lib/held-steps'
import type { MemoDetails, Thread } from '../../../lib/schema'
import { NamedRevisions } from './named-revisions'
import classes from './revision-strip.module.css'
import { StripMark } from './strip-mark'
import { type Tick, ticksOf } from './strip-ticks'

interface RevisionStripProps {
  memo: MemoDetails
  /** What was said of it, as far as that is known. */
  threads: readonly Thread[]
  shown: number
  from: number | null
  onShow: (revision: number) => void
  onCompare: (from: number, to: number) => void
}

/** All revisions side by side: one tick each. A click shows one; with the shift key it compares. */
export function RevisionStrip(props: RevisionStripProps) {
  const { memo, threads, shown, from, onShow, onCompare } = props
  const { nameOf } = useDirectory()
  const ticks = ticksOf(memo, nameOf, threads)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const strip = list.current
    const tick = strip?.querySelector<HTMLElement>(`[data-revision="${shown}"]`)
    if (!strip || !tick || typeof ResizeObserver === 'undefined') return
    // Called once the page has been laid out, which is not done for it, and before it is painted.
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect()
      const middle = tick.offsetLeft - strip.offsetLeft + tick.offsetWidth / 2
      strip.scrollLeft = middle - strip.clientWidth / 2
    })
    laidOut.observe(strip)
    return () => laidOut.disconnect()
  }, [shown])
  const place = useHeldSteps(shown)
  const base = useHeldSteps(from ?? shown)
  const choose = (revision: number, compare: boolean) => {
    const to = compare ? Math.max(revision, shown) : revision
    place.leadTo(to)
    if (compare && revision !== shown) onCompare(Math.min(revision, shown), to)
    else onShow(revision)
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -ticks.length, End: ticks.length }[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (event.shiftKey && shown > 1) {
      const since = Math.min(Math.max(base.now() + step, 1), shown - 1)
      base.leadTo(since)
      onCompare(since, shown)
      return
    }
    const next = Math.min(Math.max(place.now() + step, 1), ticks.length)
    choose(next, false)
    list.current?.querySelector<HTMLElement>(`[data-revision="${next}"]`)?.focus()
  }
  return (
    <>
      <div
        className={classes.strip}
        role="toolbar"
        aria-label="Revisions. Choose one to read it; with the shift key, compare it with the one shown."
        ref={list}
        onKeyDown={move}
        style={{ '--ticks': ticks.length } as React.CSSProperties}
      >
        {ticks.map((tick) => (
          <TickButton
            key={tick.revision}
            tick={tick}
            shown={tick.revision === shown}
            within={from !== null && tick.revision > from && tick.revision <= shown}
            base={tick.revision === from}
            onClick={(event) => choose(tick.revision, event.shiftKey)}
          />
        ))}
      </div>
      <NamedRevisions memo={memo} shown={shown} onShow={onShow} />
    </>
  )
}

interface TickButtonProps {
  tick: Tick
  shown: boolean
  within: boolean
  base: boolean
  onClick: (event: MouseEvent) => void
}

function TickButton({ tick, shown, within, base, onClick }: TickButtonProps) {
  return (
    <button
      type="button"
      className={classes.tick}
      data-revision={tick.revision}
      data-shown={shown}
      data-within={within}
      data-base={base}
      data-weight={tick.weight}
      aria-pressed={shown}
      aria-label={tick.label}
      title={tick.label}
      tabIndex={shown ? 0 : -1}
      onClick={onClick}
    >
      <span className={classes.marks} aria-hidden="true">
        {tick.marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: somebody may have objected twice
          <span key={index} data-shape={mark.shape} data-hollow={mark.hollow}>
            <StripMark shape={mark.shape} hollow={mark.hollow} />
          </span>
        ))}
      </span>
      <span className={classes.bar} style={{ height: `${tick.height * 100}%` }} />
      <span className={classes.number} aria-hidden="true">
        {tick.revision}
      </span>
      <span className={classes.letter} aria-hidden="true">
        {tick.letter}
      </span>
      <span className={classes.threads} data-open={tick.threads.open > 0} aria-hidden="true">
        {tick.threads.open > 0 ? tick.threads.open : tick.threads.opened > 0 && '○'}
      </span>
    </button>
  )
}
