import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { chunkOf } from '../lib/chunk'

const LATER_MILLIS = 10_000

type ButtonRef = RefObject<HTMLButtonElement | null>

/** What makes a button stand for its menu until that has come. */
interface StandIn {
  ref: ButtonRef
  'aria-haspopup': 'menu'
  'aria-expanded': false
  'aria-busy': boolean
  onPointerEnter: () => void
  onFocus: () => void
  onClick: () => void
}

type OnDemandProps<P> = P & {
  /** The button that the menu opens from, alone. */
  standIn: (props: StandIn) => ReactNode
}

/**
 * A menu that is fetched when somebody comes near its button, or once the screen has long been there. It takes the place
 * of the button when that is pressed, and is opened by the same press.
 *
 * @param load a menu that hands `button` to the button it opens from
 */
export function onDemand<P extends { button: ButtonRef }>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<OnDemandProps<Omit<P, 'button'>>> {
  const chunk = chunkOf(load)
  const fetch = () => void chunk.fetch().catch(() => undefined)
  return function OnDemand({ standIn, ...props }) {
    const [Menu, setMenu] = useState<ComponentType<P> | null>(null)
    const [pressed, setPressed] = useState(false)
    const button = useRef<HTMLButtonElement>(null)
    const open = () => {
      setPressed(true)
      const show = (menu: ComponentType<P>) => setMenu(() => menu)
      chunk.fetch().then(show, () => {
        chunk.retry()
        chunk.fetch().then(show, () => setPressed(false))
      })
    }
    useEffect(() => {
      const timer = setTimeout(fetch, LATER_MILLIS)
      return () => clearTimeout(timer)
    }, [])
    useLayoutEffect(() => {
      if (!Menu) return
      button.current?.focus()
      button.current?.click()
    }, [Menu])
    if (Menu) return <Menu {...({ ...props, button } as unknown as P)} />
    return standIn({
      ref: button,
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      'aria-busy': pressed,
      onPointerEnter: fetch,
      onFocus: fetch,
      onClick: open,
    })
  }
}
