import type { Numbered } from './resolve'

type Run = { kind: 'unchanged'; pieces: readonly Numbered[] } | { kind: 'changed'; entry: Numbered }

/** What nobody changed is gathered, so that the changes stand beside one another. */
export function runsOf(pieces: readonly Numbered[]): Run[] {
  const runs: Run[] = []
  let unchanged: Numbered[] = []
  const close = () => {
    if (unchanged.length > 0) runs.push({ kind: 'unchanged', pieces: unchanged })
    unchanged = []
  }
  for (const entry of pieces) {
    if (entry.piece.kind === 'SAME') unchanged.push(entry)
    else {
      close()
      runs.push({ kind: 'changed', entry })
    }
  }
  close()
  return runs
}
