import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

interface RovingTabindex {
  ref: RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
}

/** One stop for the tabulator in a toolbar; arrows, Home and End go from tool to tool. */
export function useRovingTabindex(): RovingTabindex {
  const ref = useRef<HTMLDivElement>(null)
  const current = useRef<HTMLElement | null>(null)
  const tools = () => [...(ref.current?.querySelectorAll<HTMLElement>('button, input') ?? [])]
  const mark = () => {
    const all = tools()
    const stop = all.find((tool) => tool === current.current) ?? all[0]
    for (const tool of all) tool.tabIndex = tool === stop ? 0 : -1
  }
  // Tools come and go with the place of the cursor.
  useEffect(mark)
  return {
    ref,
    onFocus: ({ target }) => {
      if (!tools().includes(target as HTMLElement)) return
      current.current = target as HTMLElement
      mark()
    },
    onKeyDown: (event) => {
      const all = tools()
      const at = all.indexOf(event.target as HTMLElement)
      const to = at === -1 ? undefined : targetOf(event.key, at, all.length)
      if (to === undefined) return
      event.preventDefault()
      all[to]?.focus()
    },
  }
}

/** Where a key leads among so many tools, around the ends. */
export function targetOf(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length
    case 'ArrowLeft':
      return (at + length - 1) % length
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}
