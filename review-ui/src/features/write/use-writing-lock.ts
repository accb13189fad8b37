import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'

const PATIENCE_MILLIS = 2_000

interface WritingLock {
  /** Whether this window may write; null until that is known. */
  mine: boolean | null
  takeOver: () => void
}

/** One window of an account writes at a time; another one can take over, which makes the first one read only. */
export function useWritingLock(
  name: string,
  onLose: () => Promise<void>,
  onTake: () => void,
): WritingLock {
  const supported = 'locks' in navigator && typeof BroadcastChannel !== 'undefined'
  const [mine, setMine] = useState<boolean | null>(supported ? null : true)
  const release = useRef<() => void>(undefined)
  const lose = useEffectEvent(onLose)
  const take = useEffectEvent(onTake)

  const hold = useCallback(() => {
    setMine(true)
    return new Promise<void>((resolve) => {
      release.current = resolve
    })
  }, [])

  useEffect(() => {
    if (!supported) return
    let gone = false
    const channel = new BroadcastChannel(name)
    channel.onmessage = () => {
      const free = release.current
      if (!free) return
      release.current = undefined
      setMine(false)
      // The other window begins with what this one has saved, or without it if the server does not answer.
      void Promise.race([lose(), pause(PATIENCE_MILLIS)]).then(free, free)
    }
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (gone) return
        if (lock) return hold()
        setMine(false)
      })
      .catch(() => setMine(true))
    return () => {
      gone = true
      channel.close()
      release.current?.()
      release.current = undefined
    }
  }, [name, supported, hold])

  const takeOver = () => {
    const channel = new BroadcastChannel(name)
    channel.postMessage('take over')
    channel.close()
    navigator.locks
      .request(name, () => {
        take()
        return hold()
      })
      .catch(() => setMine(true))
  }

  return { mine, takeOver }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}
