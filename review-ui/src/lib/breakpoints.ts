import { useMediaQuery } from '@mantine/hooks'

/**
 * The widths, in pixels, up to which a layout is meant for a phone, for a tablet, and for a small window of a desk. A style
 * sheet repeats the number, as in `@media (max-width: 900px)`, for a media query can hold no variable; there are no others.
 */
export const BREAKPOINTS = { phone: 600, tablet: 900, laptop: 1200 } as const

type Breakpoint = keyof typeof BREAKPOINTS

export function upTo(breakpoint: Breakpoint): string {
  return `(max-width: ${BREAKPOINTS[breakpoint]}px)`
}

/** Whether the window is as wide as that at most. */
export function useUpTo(breakpoint: Breakpoint): boolean {
  return useMediaQuery(upTo(breakpoint), false, { getInitialValueInEffect: false })
}
