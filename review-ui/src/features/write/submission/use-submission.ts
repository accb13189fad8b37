import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { notify } from '../../../components/notify'
import { bringComments } from '../../../lib/brought-comments'
import { asideQuery } from '../../../lib/drafts'
import type { MemoDetails, OwnText, Receipt } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import type { Draft } from '../draft/draft'
import type { Choice, Choices } from '../merge/resolve'

/** What lies over the text. */
type Overlay = 'submission' | 'merge' | 'drafts' | 'changes' | 'aside' | null

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
  /** Puts the drafts of two devices together. */
  compare: () => void
  showChanges: () => void
  showAside: () => void
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
  const aside = useQuery({ ...asideQuery(memo.memoId), enabled: text.unmerged !== null })
  const parent = aside.data?.find(({ id }) => id === text.unmerged)
  const unmerged =
    merged?.mine ?? (parent && { ancestor: parent.baseRevision, markdown: parent.markdown })
  // A merge that was found again has been one of its base ever since.
  const base = merged ? merged.baseRevision : text.baseRevision

  const merge = () => {
    if (!mine) return
    void text.saveNow()
    void queries.invalidateQueries({ queryKey: ['memo'] })
    setOverlay('merge')
  }
  return {
    // Whoever can only read any more has nothing to confirm.
    overlay: mine || overlay === 'changes' || overlay === 'aside' ? overlay : null,
    summary: summary.words,
    onSummary: summary.write,
    choices,
    onChoose: (key, choice) => setChoices((before) => new Map(before).set(key, choice)),
    unmerged: base === text.baseRevision ? unmerged : undefined,
    submit: () => {
      if (!mine) return
      if (text.baseRevision < newest) merge()
      else setOverlay('submission')
    },
    merge,
    compare: () => {
      if (mine && text.saveStatus.state === 'conflict') setOverlay('drafts')
    },
    showAside: () => setOverlay('aside'),
    showChanges: () => {
      if (newest > 0 && overlay === null) setOverlay('changes')
    },
    close: () => setOverlay(null),
    goOnWith: (markdown, baseRevision) => {
      setOverlay(null)
      if (overlay === 'drafts') {
        text.takeBoth({ markdown, baseRevision })
        return
      }
      setMerged({
        baseRevision,
        mine: { ancestor: text.baseRevision, markdown: text.markdown },
      })
      text.replace({ markdown, baseRevision }, true)
    },
    submitted: ({ revision }) => {
      text.submitted()
      summary.forget()
      notify(`Revision ${revision} is submitted.`)
      void bringComments(memo.memoId, revision).then((said) => said && notify(said))
      void navigate(`/m/${memo.number}`)
    },
  }
}
