import { CloseButton } from '@mantine/core'
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import classes from './bottom-sheet.module.css'
import { usePull } from './use-pull'

interface BottomSheetProps {
  title: string
  /** What the grip says of what is below it once that is out of sight. */
  back: string
  /** It comes to the front whenever this changes. */
  asked: unknown
  /** While what is in it is on its way, nothing closes it. */
  pending?: boolean
  /** A form, beside the page where there is room; otherwise half as high as the window, with the page above it. */
  form?: boolean
  /** Beside the title. */
  tools?: ReactNode
  onClose: () => void
  sheet?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** In a small window, over the foot of the page, which stays as it is; it is pulled down to a strip to see the page. */
export function BottomSheet({ title, back, asked, pending = false, ...props }: BottomSheetProps) {
  const { form = false, tools, onClose, children } = props
  const heading = useId()
  const body = useId()
  const own = useRef<HTMLElement>(null)
  const sheet = props.sheet ?? own
  const [lowered, lower] = useState(false)
  const pull = usePull(lowered, lower)
  const comeToTheFront = useEffectEvent((_time: unknown) => {
    const first = sheet.current?.querySelector<HTMLElement>('[data-autofocus]')
    const start = first ?? sheet.current?.querySelector('h2')
    lower(false)
    start?.focus({ preventScroll: true })
  })
  useEffect(() => comeToTheFront(asked), [asked])
  const close = () => pending || onClose()
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isOpenList(event.target)) close()
  }
  return (
    <section
      className={classes.sheet}
      aria-labelledby={heading}
      ref={sheet}
      data-bottom-sheet
      data-form-panel={form || undefined}
      data-half={!form || undefined}
      data-lowered={lowered}
      style={{ translate: `0 ${pull.by}px` }}
      onKeyDown={closeOnEscape}
    >
      <header className={classes.head}>
        <button
          type="button"
          className={classes.grip}
          aria-expanded={!lowered}
          aria-controls={body}
          {...pull.grip}
        >
          {lowered ? back : 'Show the page'}
        </button>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {tools}
        <CloseButton aria-label="Close" disabled={pending} onClick={close} />
      </header>
      <div className={classes.body} id={body}>
        {children}
      </div>
    </section>
  )
}

/** A list that is open has the key to itself. */
function isOpenList(target: EventTarget): boolean {
  return target instanceof Element && target.matches('[role="combobox"][aria-expanded="true"]')
}
