import { rangesOfSpans } from '../../components/passage/spans'
import type { Thread } from '../../lib/schema'
import { headingsOf, sectionOf } from './sections'

/** Suggestions that can be accepted or declined at once. */
export interface Together {
  /** What they have in common; the same for the same ones. */
  key: string
  label: string
  threads: readonly Thread[]
}

/** All of them; those of one section, in the order of the text; those of one person. */
export function togetherOf(
  open: readonly Thread[],
  sectionOf: (thread: Thread) => string | null,
  nameOf: (account: string) => string,
): Together[] {
  if (open.length < 2) return []
  const sections = grouped(open, 'section', sectionOf, (section) => `In “${section}”`)
  const people = grouped(
    open,
    'person',
    (thread) => thread.comments[0]?.by.account ?? null,
    (account) => `From ${nameOf(account)}`,
  )
  return [
    { key: 'all', label: 'All', threads: open },
    ...[...sections, ...people].filter(
      ({ threads }) => threads.length > 1 && threads.length < open.length,
    ),
  ]
}

function grouped(
  threads: readonly Thread[],
  kind: string,
  of: (thread: Thread) => string | null,
  label: (name: string) => string,
): Together[] {
  return [...groupedBy(threads, of)].flatMap(([name, some]) =>
    name === null ? [] : [{ key: `${kind} ${name}`, label: label(name), threads: some }],
  )
}

/** In the order in which each comes first. */
export function groupedBy<T, K>(items: readonly T[], of: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item])
  return groups
}

/** In which section of the page the words of each thread stand; those whose words it does not show are left out. */
export function sectionsOn(page: Element, threads: readonly Thread[]): Map<string, string> {
  const placed = threads.flatMap(({ threadId, placement }) =>
    placement?.span ? [{ threadId, span: placement.span }] : [],
  )
  const ranges = rangesOfSpans(
    placed.map(({ span }) => span),
    'after',
    page,
  )
  const headings = headingsOf(page)
  const sections = new Map<string, string>()
  placed.forEach(({ threadId }, index) => {
    const range = ranges[index]
    const title = range && sectionOf(range, headings)
    if (title) sections.set(threadId, title)
  })
  return sections
}
