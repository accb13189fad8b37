/** What the service tells of: a topic is named here and nowhere else in the client. */
export const TOPICS = ['memo', 'thread', 'nudge', 'presence'] as const

export type Topic = (typeof TOPICS)[number]

/** Something has changed; without an id, anything of the topic may have. */
export interface News {
  topic: Topic
  id?: string
  /** By which people know it. */
  number?: number
  /** How many events of it the views show. */
  version?: number
}

/** What something on the screen depends on: one of a topic, by its id or number, or all of it. */
export interface Subject {
  topic: Topic
  id?: string
}

export function isAbout(subject: Subject, news: News): boolean {
  if (subject.topic !== news.topic) return false
  if (subject.id === undefined || news.id === undefined) return true
  return subject.id === news.id || subject.id === String(news.number)
}
