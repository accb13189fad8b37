const AGAIN_AFTER_MILLIS = 1_200

/** Takes one step at a time while there is something to do; a pause lies between two of them unless it is urgent. */
export class AutosaveSchedule {
  private timer: ReturnType<typeof setTimeout> | undefined
  private working: Promise<boolean> | null = null
  private closing = false
  private stopped = false
  private readonly step: () => Promise<boolean>
  private readonly isPending: () => boolean

  /** @param step answers whether it went well */
  constructor(step: () => Promise<boolean>, isPending: () => boolean) {
    this.step = step
    this.isPending = isPending
  }

  get isStopped(): boolean {
    return this.stopped
  }

  get isWorking(): boolean {
    return this.working !== null
  }

  start(): void {
    this.stopped = false
    this.closing = false
  }

  stop(): void {
    this.stopped = true
    this.cancelTimer()
  }

  /** Does what there is to do and then stops, at the latest after so long. */
  async close(millis: number): Promise<void> {
    this.closing = true
    await Promise.race([this.flush(), pause(millis)])
    if (this.closing) this.stop()
  }

  later(millis = AGAIN_AFTER_MILLIS): void {
    if (!this.stopped) this.timer ??= setTimeout(() => void this.run(), millis)
  }

  /** Resolves when nothing is left to do, or when a step went wrong. */
  async flush(): Promise<void> {
    while (this.isPending() && !this.stopped && (await this.run()));
  }

  private run(): Promise<boolean> {
    this.cancelTimer()
    if (this.stopped) return Promise.resolve(false)
    this.working ??= this.step().finally(() => {
      this.working = null
      if (this.isPending()) this.later()
    })
    return this.working
  }

  private cancelTimer(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }
}

export function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}
