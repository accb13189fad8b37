import type { Problem, RevisionSummary } from './schema'

/** What a refusal because the memo moved on tells besides its sentence. */
export interface MovedOn {
  currentRevision: number
  contentHash?: string | null
  changes: RevisionSummary[]
}

/** A refusal by the server. The message is its sentence, fit to be shown as it is. */
export class ProblemError extends Error {
  readonly status: number
  readonly movedOn: MovedOn | null
  /** What of a text does not come out on paper as it was written. */
  readonly unprintable: string[]
  /** Whether a sign-in lacks nothing but the right code. */
  readonly secondFactor: boolean

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title ?? `The server answered with status ${status}.`)
    this.name = 'ProblemError'
    this.status = status
    this.movedOn =
      status === 409 && typeof problem.currentRevision === 'number'
        ? {
            currentRevision: problem.currentRevision,
            contentHash: problem.contentHash,
            changes: problem.changes ?? [],
          }
        : null
    this.unprintable = problem.unprintable ?? []
    this.secondFactor = problem.secondFactor ?? false
  }
}

/** Nobody answered. */
export class NoAnswerError extends Error {
  /** Whether the server may have done what was asked for. */
  readonly mayHaveArrived: boolean

  constructor(
    sentence = 'The server does not answer. Nothing you typed is lost; try again in a moment.',
    mayHaveArrived = false,
  ) {
    super(sentence)
    this.name = 'NoAnswerError'
    this.mayHaveArrived = mayHaveArrived
  }
}

/** A command of which nobody knows what became of it is another matter than one that was refused; others go as they are. */
export function asCommandError(error: unknown): unknown {
  const lost =
    error instanceof NoAnswerError
      ? error.mayHaveArrived
      : error instanceof ProblemError && isOfGateway(error.status)
  return lost
    ? new NoAnswerError('It is not known whether it arrived; send it again.', true)
    : error
}

/** Whether a gateway says that it has heard nothing, which is no answer. */
export function isOfGateway(status: number): boolean {
  return status === 502 || status === 504
}

/** Whether sending the same request again can help. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof NoAnswerError ||
    (error instanceof ProblemError && [502, 503, 504].includes(error.status))
  )
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 404
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401
}

/** Whether the password was right, and the code of the second factor is missing or wrong. */
export function needsCode(error: unknown): boolean {
  return error instanceof ProblemError && error.secondFactor
}

/** Anything else passes by itself, or when the person has signed in again. */
export function isFinal(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 401
  )
}

export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong.'
}

export function movedOnOf(error: unknown): MovedOn | null {
  return error instanceof ProblemError ? error.movedOn : null
}

/** Whether a text was refused for what does not come out on paper, and can be submitted all the same. */
export function isUnprintable(error: unknown): boolean {
  return error instanceof ProblemError && error.unprintable.length > 0
}
