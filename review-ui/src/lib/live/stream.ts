import { type News, TOPICS, type Topic } from './topics'

/**
 * Whether the page is told of changes: `crowded` when the account has opened so many streams that the service ended this
 * one, `off` when nobody is signed in.
 */
export type LiveState = 'off' | 'connecting' | 'live' | 'offline' | 'crowded'

export interface StreamListener {
  onNews: (news: News) => void
  /** `live` is said again from time to time. */
  onState: (state: LiveState) => void
  /** What happened before, nobody has told. */
  onGap: () => void
  /** The service refuses the stream, or it is somebody else's: another person has signed in, or nobody is. */
  onOtherSession: () => void
}

const FIRST_WAIT_MILLIS = 1_000
const LONGEST_WAIT_MILLIS = 15_000
const CROWDED_WAIT_MILLIS = 60_000
/** The service gives a sign every twenty seconds. */
export const SILENCE_MILLIS = 45_000

/**
 * Holds a connection to the service for as long as it is wanted. One that is lost or has gone silent is opened again,
 * later each time; the browser's own way to do so keeps nothing of that from the page, and does not notice silence.
 */
export function openStream(
  connect: () => EventSource,
  account: string,
  afterGap: boolean,
  listener: StreamListener,
): () => void {
  let source: EventSource | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT_MILLIS
  let gap = afterGap

  const close = () => {
    clearTimeout(again)
    clearTimeout(silence)
    source?.close()
    source = undefined
  }
  const reopenIn = (millis: number, state: LiveState) => {
    close()
    gap = true
    again = setTimeout(open, millis)
    listener.onState(state)
  }
  const lost = () => {
    // Not all pages at once, after the service was gone.
    reopenIn(wait * (1 - Math.random() / 2), navigator.onLine ? 'connecting' : 'offline')
    wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS)
  }
  const watch = () => {
    clearTimeout(silence)
    silence = setTimeout(lost, SILENCE_MILLIS)
  }
  const open = () => {
    close()
    source = connect()
    const on = (name: string, handle: (data: string) => void) =>
      source?.addEventListener(name, (event) => {
        watch()
        handle((event as MessageEvent<string>).data)
      })
    watch()
    on('account', (data) => {
      if ((JSON.parse(data) as { username: string }).username !== account) {
        reopenIn(LONGEST_WAIT_MILLIS, 'connecting')
        listener.onOtherSession()
        return
      }
      wait = FIRST_WAIT_MILLIS
      listener.onState('live')
      if (gap) listener.onGap()
      gap = false
    })
    on('pulse', () => listener.onState('live'))
    on('replaced', () => reopenIn(CROWDED_WAIT_MILLIS, 'crowded'))
    for (const topic of TOPICS) on(topic, (data) => listener.onNews(read(topic, data)))
    source.addEventListener('error', () => {
      const refused = source?.readyState === EventSource.CLOSED
      lost()
      if (refused) listener.onOtherSession()
    })
  }
  const offline = () => reopenIn(LONGEST_WAIT_MILLIS, 'offline')
  const online = () => {
    gap = true
    open()
  }

  addEventListener('offline', offline)
  addEventListener('online', online)
  open()
  return () => {
    removeEventListener('offline', offline)
    removeEventListener('online', online)
    close()
  }
}

function read(topic: Topic, data: string): News {
  return { ...(JSON.parse(data) as Omit<News, 'topic'>), topic }
}
