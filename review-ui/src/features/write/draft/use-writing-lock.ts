import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** Who writes: this window, another one, or another one that is being asked to let go. */
export type Holder = 'unknown' | 'mine' | 'other' | 'asking'

interface WritingLock {
  holder: Holder
  takeOver: () => void
}

/** One window of an account writes at a time; another one can take over, which makes the first one read only. */
export function useWritingLock(
  name: string,
  onLose: () => Promise<void>,
  onTake: () => Promise<void>,
): WritingLock {
  const supported = 'locks' in navigator && typeof BroadcastChannel !== 'undefined'
  const [holder, setHolder] = useState<Holder>(supported ? 'unknown' : 'mine')
  const client = useRef<LockClient | null>(null)
  const lose = useEffectEvent(onLose)
  const take = useEffectEvent(onTake)

  useEffect(() => {
    if (!supported) return
    const made = new LockClient(name, setHolder, { lose: () => lose(), take: () => take() })
    client.current = made
    void made.open()
    return () => made.close()
  }, [name, supported])

  return { holder, takeOver: () => client.current?.takeOver() }
}

interface LockHandlers {
  lose: () => Promise<void>
  take: () => Promise<void>
}

class LockClient {
  private readonly name: string
  private readonly tell: (holder: Holder) => void
  private readonly on: LockHandlers
  private readonly channel: BroadcastChannel
  private readonly closed = new AbortController()
  private release: (() => void) | null = null
  private asking = false
  /** Somebody has asked for the lock while this window was still getting it. */
  private askedFor = false
  private waiting: AbortController | null = null

  constructor(name: string, tell: (holder: Holder) => void, on: LockHandlers) {
    this.name = name
    this.tell = tell
    this.on = on
    this.channel = new BroadcastChannel(name)
    this.channel.onmessage = () => {
      // Whoever asks goes first.
      if (this.waiting) this.wait()
      this.letGo()
    }
  }

  async open(): Promise<void> {
    // A window that is closed at once must not hold the lock while it is opened again.
    await Promise.resolve()
    if (this.closed.signal.aborted) return
    await navigator.locks
      .request(this.name, { ifAvailable: true }, (lock) => {
        if (this.closed.signal.aborted) return
        if (lock) return this.hold()
        this.tell('other')
        this.wait()
      })
      .catch(() => this.tell('mine'))
  }

  /** However often it is asked for, one request waits. */
  takeOver(): void {
    if (this.asking || this.release) return
    this.waiting?.abort()
    this.waiting = null
    this.asking = true
    this.askedFor = false
    this.tell('asking')
    this.channel.postMessage('take over')
    navigator.locks
      .request(this.name, { signal: this.closed.signal }, async () => {
        await this.on.take()
        this.asking = false
        if (!this.closed.signal.aborted) await this.hold()
      })
      .catch(() => {
        this.asking = false
        if (!this.closed.signal.aborted) this.tell('mine')
      })
  }

  close(): void {
    this.closed.abort()
    this.waiting?.abort()
    this.channel.close()
    this.release?.()
    this.release = null
  }

  /** Writes on once the window that writes is gone. */
  private wait(): void {
    this.waiting?.abort()
    const waiting = new AbortController()
    this.waiting = waiting
    navigator.locks
      .request(this.name, { signal: waiting.signal }, async () => {
        this.waiting = null
        await this.on.take()
        if (!this.closed.signal.aborted) await this.hold()
      })
      .catch(() => undefined)
  }

  private hold(): Promise<void> {
    const held = new Promise<void>((resolve) => {
      this.release = resolve
    })
    this.tell('mine')
    if (this.askedFor) this.letGo()
    return held
  }

  private letGo(): void {
    const free = this.release
    this.askedFor = this.asking && !free
    if (!free) return
    this.release = null
    this.tell('other')
    // The other window begins with what this one has saved.
    const over = () => {
      free()
      if (!this.closed.signal.aborted) this.wait()
    }
    void this.on.lose().then(over, over)
  }
}
