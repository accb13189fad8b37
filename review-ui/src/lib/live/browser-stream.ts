import { type LiveState, SILENCE_MILLIS, type StreamListener } from './stream'
import type { News } from './topics'

/** Opens a stream; `afterGap` where there was another one before. */
type OpenStream = (afterGap: boolean, listener: StreamListener) => () => void

type Message =
  | { type: 'news'; news: News }
  | { type: 'state'; state: LiveState }
  | { type: 'gap' }
  | { type: 'other-session' }
  | { type: 'hello' }

/**
 * One stream for all tabs of a browser in which the same person is signed in. The tab that holds the lock has it and
 * passes everything on; when it closes, the browser gives the lock to the next tab. Where the browser has no locks, as on a
 * page without TLS, each tab has a stream of its own.
 */
export function openBrowserStream(
  account: string,
  open: OpenStream,
  listener: StreamListener,
): () => void {
  if (!navigator.locks) return open(false, listener)
  const name = `sixpager-live ${account}`
  const channel = new BroadcastChannel(name)
  const leaving = new AbortController()
  let leads = false
  let state: LiveState = 'connecting'
  let silence: ReturnType<typeof setTimeout> | undefined

  const take = (message: Message) => {
    switch (message.type) {
      case 'news':
        return listener.onNews(message.news)
      case 'state':
        state = message.state
        return listener.onState(state)
      case 'gap':
        return listener.onGap()
      case 'other-session':
        return listener.onOtherSession()
      case 'hello':
        if (leads) channel.postMessage({ type: 'state', state } satisfies Message)
    }
  }
  const tell = (message: Message) => {
    channel.postMessage(message)
    take(message)
  }
  const watch = () => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      if (state === 'live') take({ type: 'state', state: 'connecting' })
    }, SILENCE_MILLIS)
  }
  const lead = (afterGap: boolean) =>
    new Promise<void>((done) => {
      if (leaving.signal.aborted) return done()
      leads = true
      clearTimeout(silence)
      const close = open(afterGap, {
        onNews: (news) => tell({ type: 'news', news }),
        onState: (newest) => tell({ type: 'state', state: newest }),
        onGap: () => tell({ type: 'gap' }),
        onOtherSession: () => tell({ type: 'other-session' }),
      })
      leaving.signal.addEventListener('abort', () => {
        close()
        done()
      })
    })
  const takePart = async () => {
    const isFirst = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await lead(false)
      return lock !== null
    })
    if (isFirst || leaving.signal.aborted) return
    watch()
    channel.postMessage({ type: 'hello' } satisfies Message)
    await navigator.locks.request(name, { signal: leaving.signal }, () => lead(true))
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (!leads) watch()
    take(data)
  }
  // Leaving ends the wait for the lock with an error.
  takePart().catch(() => undefined)
  return () => {
    leaving.abort()
    clearTimeout(silence)
    channel.close()
  }
}
