/** One change of a text: where these words were, those are. */
export interface Step {
  at: number
  was: string
  is: string
}

/** The changes that lead back from a text, and those that lead on again; the next one is the last of each. */
export interface Steps {
  past: readonly Step[]
  future: readonly Step[]
}

/** A text that was gone back or on to, and where its last change ends. */
export interface Moved {
  markdown: string
  at: number
}

export const NO_STEPS: Steps = { past: [], future: [] }

const MOST_STEPS = 500
const MOST_CHARACTERS = 200_000
/** What is written without a longer pause is one step. */
const PAUSE_MILLIS = 500

/** The way back through the texts that an author has written, whichever editor they wrote them in. */
export class TextHistory {
  private text = ''
  private past: readonly Step[] = []
  private future: readonly Step[] = []
  /** When the last step was still growing. */
  private touched = Number.NEGATIVE_INFINITY

  constructor(text: string, steps?: Steps) {
    this.restart(text, steps)
  }

  get steps(): Steps {
    return { past: this.past, future: this.future }
  }

  get canUndo(): boolean {
    return this.past.length > 0
  }

  get canRedo(): boolean {
    return this.future.length > 0
  }

  /** Goes out from another text, which nothing leads back from but these steps. */
  restart(text: string, { past, future }: Steps = NO_STEPS): void {
    this.text = text
    this.past = past
    this.future = future
    this.touched = Number.NEGATIVE_INFINITY
  }

  /** Takes note of what was written; false if it says the same as before. */
  record(text: string, now = Date.now()): boolean {
    if (text === this.text) return false
    const change = changeOf(this.text, text)
    const last = this.past.at(-1)
    const grows = last && now - this.touched < PAUSE_MILLIS && touches(last, change)
    const before = grows ? this.past.slice(0, -1) : this.past
    const step = grows ? changeOf(changed(this.text, turned(last)), text) : change
    this.past = says(step) ? bounded([...before, step]) : before
    this.future = []
    this.text = text
    this.touched = now
    return true
  }

  undo(): Moved | null {
    const step = this.past.at(-1)
    const back = step && turned(step)
    if (!back || !this.move(back)) return null
    this.past = this.past.slice(0, -1)
    this.future = [...this.future, step]
    return { markdown: this.text, at: back.at + back.is.length }
  }

  redo(): Moved | null {
    const step = this.future.at(-1)
    if (!step || !this.move(step)) return null
    this.future = this.future.slice(0, -1)
    this.past = [...this.past, step]
    return { markdown: this.text, at: step.at + step.is.length }
  }

  private move(step: Step): boolean {
    if (!this.text.startsWith(step.was, step.at)) {
      // Steps of another text lead nowhere.
      this.restart(this.text)
      return false
    }
    this.text = changed(this.text, step)
    this.touched = Number.NEGATIVE_INFINITY
    return true
  }
}

/** The one passage in which two texts differ. */
export function changeOf(before: string, after: string): Step {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  if (isInPair(before, start) || isInPair(after, start)) start -= 1
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  const ends = () => [before.length - same, after.length - same] as const
  if (same > 0 && (isInPair(before, ends()[0]) || isInPair(after, ends()[1]))) same -= 1
  const [endBefore, endAfter] = ends()
  return { at: start, was: before.slice(start, endBefore), is: after.slice(start, endAfter) }
}

/** Whether a place divides a character that is written as two. */
function isInPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff
}

function changed(text: string, { at, was, is }: Step): string {
  return text.slice(0, at) + is + text.slice(at + was.length)
}

function turned({ at, was, is }: Step): Step {
  return { at, was: is, is: was }
}

function says({ was, is }: Step): boolean {
  return was !== is
}

function touches(last: Step, { at, was }: Step): boolean {
  return at <= last.at + last.is.length && at + was.length >= last.at
}

/** The oldest steps go first; the newest stays whatever its size. */
function bounded(steps: readonly Step[]): readonly Step[] {
  let characters = 0
  const first = steps.findLastIndex(({ was, is }, index) => {
    characters += was.length + is.length
    return characters > MOST_CHARACTERS && index < steps.length - 1
  })
  return steps.slice(Math.max(first + 1, steps.length - MOST_STEPS))
}
