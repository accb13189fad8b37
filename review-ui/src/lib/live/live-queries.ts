import type { Query, QueryMeta } from '@tanstack/react-query'
import { isAbout, type News, type Subject, type Topic } from './topics'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** What the query shows: it is fetched again when that has changed, and at no other news. */
      shows?: Subject | readonly Subject[]
    }
  }
}

/** The `meta` of a query that shows one of a topic, or, without an id, all of it. */
export function shows(topic: Topic, id?: string): QueryMeta {
  return { shows: id === undefined ? { topic } : { topic, id } }
}

/** The `meta` of a query that shows all of several topics. */
export function showsAll(...topics: readonly Topic[]): QueryMeta {
  return { shows: topics.map((topic) => ({ topic })) }
}

/** The queries that show what has changed. */
export function showing(news: readonly News[]) {
  return { predicate: ({ meta }: Query) => isShown(meta?.shows, news) }
}

/** The queries that have an answer and are told of what comes after it. */
export const answered = {
  predicate: ({ meta, state }: Query) =>
    meta?.shows !== undefined && state.data !== undefined && state.fetchStatus === 'idle',
}

/** Those of them that show nothing else. */
export function showingAlone(news: readonly News[]) {
  return {
    predicate: ({ meta }: Query) =>
      subjectsOf(meta?.shows).every(({ id }) => id !== undefined) && isShown(meta?.shows, news),
  }
}

type Shown = Subject | readonly Subject[] | undefined

function subjectsOf(shown: Shown): readonly Subject[] {
  return [shown ?? []].flat()
}

function isShown(shown: Shown, news: readonly News[]): boolean {
  return subjectsOf(shown).some((subject) => news.some((one) => isAbout(subject, one)))
}
