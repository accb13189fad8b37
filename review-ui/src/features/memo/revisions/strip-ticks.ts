import { count, date } from '../../../lib/format'
import { isOpen } from '../../../lib/known-threads'
import { CHANGE_CLASSES, VERDICTS } from '../../../lib/labels'
import type {
  MemoDetails,
  Participant,
  RevisionSummary,
  Thread,
  VerdictKind,
  VerdictState,
} from '../../../lib/schema'
import { revisionLabel } from './revision-names'

/** One revision as a tick: its height tells how many words changed, its letter what kind of change it was. */
export interface Tick {
  revision: number
  /** Between 0 and 1. */
  height: number
  letter: string
  weight: number
  marks: Mark[]
  threads: ThreadsOn
  label: string
}

/** How many threads are about words of a revision, and how many of them are still open. */
export interface ThreadsOn {
  opened: number
  open: number
}

/** Told apart without colour. */
export type MarkShape =
  | 'agree'
  | 'conditions'
  | 'commit'
  | 'abstain'
  | 'objection'
  | 'decision'
  | 'name'

export interface Mark {
  shape: MarkShape
  /** Whether it no longer stands. */
  hollow: boolean
  sentence: string
}

export const VERDICT_SHAPES: Record<VerdictKind, MarkShape> = {
  AGREE: 'agree',
  AGREE_WITH_CONDITIONS: 'conditions',
  DISAGREE_AND_COMMIT: 'commit',
  ABSTAIN: 'abstain',
  OBJECT: 'objection',
}

const ENDS: Partial<Record<VerdictState, string>> = { LAPSED: 'lapsed', WITHDRAWN: 'taken back' }

const LEAST = 0.06

/** The square root keeps a typo visible beside a rewrite. */
export function ticksOf(
  memo: MemoDetails,
  nameOf: (account: string) => string,
  threads: readonly Thread[] = [],
): Tick[] {
  const most = Math.max(1, ...memo.revisions.map((revision) => revision.wordsChanged))
  return memo.revisions.map((revision) => {
    const marks = signsOn(revision.revision, memo, nameOf)
    const said = threadsOn(revision.revision, threads)
    return {
      revision: revision.revision,
      height: Math.max(LEAST, Math.sqrt(revision.wordsChanged / most)),
      letter: CHANGE_CLASSES[revision.changeClass].letter,
      weight: CHANGE_CLASSES[revision.changeClass].weight,
      marks,
      threads: said,
      label: [
        `Revision ${revisionLabel(revision)} of ${date(claimed(revision))}`,
        CHANGE_CLASSES[revision.changeClass].label,
        `${count(revision.wordsChanged, 'word')} changed`,
        ...marks.map((mark) => mark.sentence),
        ...threadSentences(said),
      ].join(', '),
    }
  })
}

function threadsOn(revision: number, threads: readonly Thread[]): ThreadsOn {
  const opened = threads.filter(({ passage }) => passage?.revision === revision)
  return { opened: opened.length, open: opened.filter(isOpen).length }
}

function threadSentences({ opened, open }: ThreadsOn): string[] {
  if (opened === 0) return []
  return [
    `${count(opened, 'thread')} opened on it`,
    open === 0 ? 'none still open' : `${open} still open`,
  ]
}

/** When the author says it was written; for anything but an import that is when it was recorded. */
export function claimed(revision: RevisionSummary): string {
  return revision.claimedAt ?? revision.submittedAt
}

interface Given {
  verdict: VerdictKind
  revision: number
  /** How it ended, if it did. */
  ended: string | null
}

/** All that were given and are not simply replaced, in order. An objection has a mark of its own. */
function verdictsOf({ past, verdict }: Participant): Given[] {
  const before = past.map((given) => ({ ...given, ended: 'lapsed' }))
  return verdict ? [...before, { ...verdict, ended: ENDS[verdict.state] ?? null }] : before
}

function verdictMark(name: string, { verdict, ended }: Given): Mark {
  const sentence = `${name}: ${VERDICTS[verdict].label.toLowerCase()}`
  return {
    shape: VERDICT_SHAPES[verdict],
    hollow: ended !== null,
    sentence: ended === null ? sentence : `${sentence}, ${ended}`,
  }
}

function signsOn(revision: number, memo: MemoDetails, nameOf: (account: string) => string): Mark[] {
  const objections: Mark[] = memo.objections
    .filter((objection) => objection.revision === revision)
    .map(({ raisedBy }) => ({
      shape: 'objection',
      hollow: false,
      sentence: `objection by ${nameOf(raisedBy)}`,
    }))
  const verdicts = (memo.review?.participants ?? []).flatMap((participant) =>
    verdictsOf(participant)
      .filter((given) => given.revision === revision && given.verdict !== 'OBJECT')
      .map((given) => verdictMark(nameOf(participant.account), given)),
  )
  const decisions: Mark[] =
    memo.decision?.revision === revision
      ? [{ shape: 'decision', hollow: false, sentence: 'decided on' }]
      : []
  const names: Mark[] = memo.revisions[revision - 1]?.name
    ? [{ shape: 'name', hollow: false, sentence: 'named' }]
    : []
  return [...objections, ...verdicts, ...decisions, ...names]
}
