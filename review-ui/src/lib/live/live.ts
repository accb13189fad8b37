import { useSyncExternalStore } from 'react'
import { apiUrl } from '../api-url'
import { openBrowserStream } from './browser-stream'
import { type LiveState, openStream } from './stream'
import { type News, TOPICS, type Topic } from './topics'

type NewsListener = (news: readonly News[]) => void

const PAUSE_MILLIS = 250

const listeners = new Map<Topic, Set<NewsListener>>(TOPICS.map((topic) => [topic, new Set()]))
const stateListeners = new Set<() => void>()
let state: LiveState = 'off'

/** Calls back when something of a topic has changed; a burst of news is told at once. Returns how to end that. */
export function subscribe(topic: Topic, listener: NewsListener): () => void {
  listeners.get(topic)?.add(listener)
  return () => listeners.get(topic)?.delete(listener)
}

/** Whether the page is told of changes. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(subscribeToState, () => state)
}

/**
 * Begins to tell what the account may know of, until it is called off.
 *
 * @param onBegun once, when it is told for the first time: what was fetched before may be behind, and nobody tells
 */
export function goLive(
  account: string,
  onOtherSession: () => void,
  onBegun: () => void = () => undefined,
): () => void {
  const waiting = new Map<string, News>()
  let soon: ReturnType<typeof setTimeout> | undefined

  const tellAll = () => {
    soon = undefined
    const news = [...waiting.values()]
    waiting.clear()
    for (const topic of TOPICS) {
      const ofTopic = news.filter((one) => one.topic === topic)
      if (ofTopic.length > 0) for (const tell of listeners.get(topic) ?? []) tell(ofTopic)
    }
  }
  const onNews = (news: News) => {
    waiting.set(`${news.topic} ${news.id}`, news)
    soon ??= setTimeout(tellAll, PAUSE_MILLIS)
  }
  let begun = false
  const onState = (newest: LiveState) => {
    if (newest === 'live' && !begun) {
      begun = true
      onBegun()
    }
    setState(newest)
  }
  const connect = () => new EventSource(apiUrl('/api/stream', {}))
  const close = openBrowserStream(
    account,
    (afterGap, listener) => openStream(connect, account, afterGap, listener),
    {
      onNews,
      onState,
      onGap: () => {
        for (const topic of TOPICS) onNews({ topic })
      },
      onOtherSession,
    },
  )
  setState('connecting')
  return () => {
    clearTimeout(soon)
    close()
    setState('off')
  }
}

function subscribeToState(listener: () => void): () => void {
  stateListeners.add(listener)
  return () => stateListeners.delete(listener)
}

function setState(newest: LiveState): void {
  if (newest === state) return
  state = newest
  for (const tell of stateListeners) tell()
}
