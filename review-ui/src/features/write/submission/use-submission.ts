import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { notify } from '../../../components/notify'
import type { MemoDetails, OwnText, Receipt } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import type { Draft } from '../draft/use-draft'
import type { Choice, Choices } from '../merge/resolve'

/** What lies over the text. */
type Overlay = 'submission' | 'merge' | 'changes' | null

/** The ways from a text to a revision, and what has been said and settled on them so far. */
export interface Submission {
  overlay: Overlay
  summary: string
  onSummary: (summary: string) => void
  choices: Choices
  onChoose: (key: string, choice: Choice) => void
  /** What the author had written before the text at hand was merged. */
  unmerged: OwnText | undefined
  submit: () => void
  merge: () => void
  showChanges: () => void
  close: () => void
  /** Goes on writing with a merged text. */
  goOnWith: (merged: string, baseRevision: number) => void
  submitted: (receipt: Receipt) => void
}

export function useSubmission(memo: MemoDetails, text: Draft, mine: boolean): Submission {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [choices, setChoices] = useState<Choices>(new Map())
  const [merged, setMerged] = useState<{ baseRevision: number; mine: OwnText } | null>(null)
  const summary = useUnsentText(`summary ${memo.memoId}`)
  const newest = memo.revisions.length

  const merge = () => {
    if (!mine) return
    void text.saveNow()
    void queries.invalidateQueries({ queryKey: ['memo'] })
    setOverlay('merge')
  }
  return {
    // Whoever can only read any more has nothing to confirm.
    overlay: mine || overlay === 'changes' ? overlay : null,
    summary: summary.words,
    onSummary: summary.write,
    choices,
    onChoose: (key, choice) => setChoices((before) => new Map(before).set(key, choice)),
    unmerged: merged?.baseRevision === text.baseRevision ? merged.mine : undefined,
    submit: () => {
      if (!mine) return
      if (text.baseRevision < newest) merge()
      else setOverlay('submission')
    },
    merge,
    showChanges: () => {
      if (newest > 0 && overlay === null) setOverlay('changes')
    },
    close: () => setOverlay(null),
    goOnWith: (markdown, baseRevision) => {
      setMerged({
        baseRevision,
        mine: { ancestor: text.baseRevision, markdown: text.markdown },
      })
      text.replace({ markdown, baseRevision })
      setOverlay(null)
    },
    submitted: ({ revision }) => {
      text.submitted()
      summary.forget()
      notify(`Revision ${revision} is submitted.`)
      void navigate(`/m/${memo.number}`)
    },
  }
}
