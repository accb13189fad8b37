import { CloseButton } from '@mantine/core'
import {
  createContext,
  type KeyboardEvent,
  use,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { FormBody, type FormProps } from './form-body'
import classes from './form-panel.module.css'
import { usePull } from './use-pull'

/** How often a form was asked for; asked for again, one that is there already comes to the front. */
export const Asked = createContext(0)

/**
 * A form beside the page, which stays as it is: it scrolls, and can show something else, while the form is filled in. In
 * a small window it is a sheet, which is pulled down to a strip to see the page. Whatever fills it in keeps the words.
 */
export function FormPanel({ title, ...form }: FormProps) {
  const heading = useId()
  const body = useId()
  const panel = useRef<HTMLElement>(null)
  const [lowered, lower] = useState(false)
  const pull = usePull(lowered, lower)
  const asked = use(Asked)
  const comeToTheFront = useEffectEvent((_time: number) => {
    const first = panel.current?.querySelector<HTMLElement>('[data-autofocus]')
    const start = first ?? panel.current?.querySelector('h2')
    lower(false)
    start?.focus({ preventScroll: true })
  })
  useEffect(() => comeToTheFront(asked), [asked])
  const close = () => form.pending || form.onClose()
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isOpenList(event.target)) close()
  }
  return (
    <section
      className={classes.panel}
      aria-labelledby={heading}
      ref={panel}
      data-form-panel
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
          {lowered ? 'Back to the form' : 'Show the page'}
        </button>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton aria-label="Close" disabled={form.pending} onClick={close} />
      </header>
      <div className={classes.body} id={body}>
        <FormBody {...form} />
      </div>
    </section>
  )
}

/** A list that is open has the key to itself. */
function isOpenList(target: EventTarget): boolean {
  return target instanceof Element && target.matches('[role="combobox"][aria-expanded="true"]')
}
