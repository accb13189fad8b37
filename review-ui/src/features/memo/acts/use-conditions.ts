import type { MemoDetails, Schemas } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { isOpen } from '../review/conditions'

export type StatedCondition = Schemas['StatedCondition']

const EMPTY: StatedCondition = { text: '', owner: null }

/** What a reviewer still asks for: stated again in the same words, a condition keeps all that was done about it. */
export function conditionsAskedBefore(memo: MemoDetails, holder: string): StatedCondition[] {
  const open = memo.conditions.filter((one) => one.reviewer === holder && isOpen(one))
  return open.map(({ text, owner }) => ({ text, owner }))
}

/** The conditions of a verdict while they are written, at least one; they outlive the form until they are sent. */
export function useConditions(memo: MemoDetails, holder: string) {
  const before = conditionsAskedBefore(memo, holder)
  const first = before.length > 0 ? before : [EMPTY]
  const unsent = useUnsentText(`conditions ${memo.memoId} ${holder}`, JSON.stringify(first))
  const all = JSON.parse(unsent.words) as StatedCondition[]
  const write = (next: StatedCondition[]) => unsent.write(JSON.stringify(next))
  return {
    all,
    /** Those that say something. */
    stated: all
      .map(({ text, owner }) => ({ text: text.trim(), owner: owner ?? null }))
      .filter(({ text }) => text !== ''),
    change: (index: number, change: Partial<StatedCondition>) =>
      write(all.map((one, at) => (at === index ? { ...one, ...change } : one))),
    add: () => write([...all, EMPTY]),
    remove: (index: number) => write(all.filter((_, at) => at !== index)),
    forget: unsent.forget,
  }
}
