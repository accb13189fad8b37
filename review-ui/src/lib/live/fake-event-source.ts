/** A connection that a test plays the service of. */
export class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2
  static opened: FakeEventSource[] = []

  readyState = 1

  constructor() {
    super()
    FakeEventSource.opened.push(this)
  }

  static get newest(): FakeEventSource {
    return FakeEventSource.opened.at(-1) as FakeEventSource
  }

  close() {
    this.readyState = FakeEventSource.CLOSED
  }

  say(event: string, data: unknown = '') {
    if (this.readyState === FakeEventSource.CLOSED) return
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }

  greet(username = 'ada') {
    this.say('account', { username })
  }

  /** The connection breaks. */
  fail() {
    this.readyState = 0
    this.dispatchEvent(new Event('error'))
  }

  /** The service answers with something else than a stream. */
  refuse() {
    this.readyState = FakeEventSource.CLOSED
    this.dispatchEvent(new Event('error'))
  }
}
