import { Portal } from '@mantine/core'
import type { SuggestionProps } from '@tiptap/suggestion'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { pressedKey } from '../../../lib/pressed-key'
import type { SlashEntry, SlashRender } from './slash'
import classes from './slash-list.module.css'

type Props = SuggestionProps<SlashEntry, SlashEntry>

interface SlashMenuState {
  render: SlashRender
  props: Props | null
  chosen: number
}

/** Connects the slash menu to the list on the screen. */
export function useSlashMenu(): SlashMenuState {
  const [props, setProps] = useState<Props | null>(null)
  const [chosen, setChosen] = useState(0)
  const now = useRef({ props, chosen })
  const show = useCallback((next: Props | null, entry: number) => {
    now.current = { props: next, chosen: entry }
    setProps(next)
    setChosen(entry)
  }, [])
  const render = useCallback<NonNullable<SlashRender>>(
    () => ({
      onStart: (next) => show(next, 0),
      onUpdate: (next) => show(next, 0),
      onExit: () => show(null, 0),
      onKeyDown: ({ event }) => {
        const { props: open, chosen: at } = now.current
        const count = open?.items.length ?? 0
        const key = pressedKey(event)
        if (!open || count === 0) return false
        if (key === 'ArrowDown') show(open, (at + 1) % count)
        else if (key === 'ArrowUp') show(open, (at + count - 1) % count)
        else if (key === 'Enter' || key === 'Tab') {
          const entry = open.items[at]
          if (entry) open.command(entry)
        } else return false
        return true
      },
    }),
    [show],
  )
  return { render, props, chosen }
}

export function SlashList({ menu: { props, chosen } }: { menu: SlashMenuState }) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another entry is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const open = props !== null && props.items.length > 0
  const text = props?.editor.view.dom
  // The focus stays in the text, which says what is chosen in the list.
  useEffect(() => {
    if (!open || !text) return
    text.setAttribute('aria-controls', id)
    text.setAttribute('aria-activedescendant', `${id}-${chosen}`)
    return () => {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [open, text, id, chosen])
  const place = props?.clientRect?.()
  if (!props || !place || !open) return null
  const below = place.bottom + 436 < innerHeight
  return (
    <Portal>
      <div
        ref={list}
        id={id}
        role="listbox"
        tabIndex={0}
        className={classes.slash}
        aria-label="Put in"
        style={{
          left: Math.min(place.left, innerWidth - 260),
          ...(below ? { top: place.bottom + 6 } : { bottom: innerHeight - place.top + 6 }),
        }}
      >
        {props.items.map((entry, index) => (
          <div
            key={entry.label}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classes.entry}
            onMouseDown={(event) => {
              event.preventDefault()
              props.command(entry)
            }}
          >
            <span>{entry.label}</span>
            <small>{entry.hint}</small>
          </div>
        ))}
      </div>
    </Portal>
  )
}
