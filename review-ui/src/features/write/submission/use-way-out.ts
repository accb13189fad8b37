import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { say } from '../../../components/say'
import type { MemoDetails, Receipt } from '../../../lib/schema'
import { useKeptWords } from '../../../lib/use-kept-words'
import type { OwnText } from '../api'
import type { Text } from '../draft/use-text'
import type { Choice, Choices } from '../merge/resolve'

/** What lies over the text. */
type Over = 'submission' | 'merge' | 'changes' | null

/** The ways from a text to a revision, and what has been said and settled on them so far. */
export interface WayOutDesk {
  over: Over
  summary: string
  onSummary: (summary: string) => void
  choices: Choices
  onChoose: (key: string, choice: Choice) => void
  /** What the author had written before the text at hand was merged. */
  unmerged: OwnText | undefined
  submit: () => void
  merge: () => void
  lookAtChanges: () => void
  close: () => void
  /** Goes on writing with a merged text. */
  goOnWith: (merged: string, baseRevision: number) => void
  submitted: (receipt: Receipt) => void
}

export function useWayOut(memo: MemoDetails, text: Text, mine: boolean): WayOutDesk {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [over, setOver] = useState<Over>(null)
  const [choices, setChoices] = useState<Choices>(new Map())
  const [merged, setMerged] = useState<{ baseRevision: number; mine: OwnText } | null>(null)
  const summary = useKeptWords(`summary ${memo.memoId}`)
  const newest = memo.revisions.length

  const merge = () => {
    if (!mine) return
    void text.saveNow()
    void queries.invalidateQueries({ queryKey: ['memo'] })
    setOver('merge')
  }
  return {
    // Whoever can only read any more has nothing to confirm.
    over: mine || over === 'changes' ? over : null,
    summary: summary.words,
    onSummary: summary.write,
    choices,
    onChoose: (key, choice) => setChoices((before) => new Map(before).set(key, choice)),
    unmerged: merged?.baseRevision === text.baseRevision ? merged.mine : undefined,
    submit: () => {
      if (!mine) return
      if (text.baseRevision < newest) merge()
      else setOver('submission')
    },
    merge,
    lookAtChanges: () => {
      if (newest > 0 && over === null) setOver('changes')
    },
    close: () => setOver(null),
    goOnWith: (markdown, baseRevision) => {
      setMerged({
        baseRevision,
        mine: { ancestor: text.baseRevision, markdown: text.markdown },
      })
      text.replace({ markdown, baseRevision })
      setOver(null)
    },
    submitted: ({ revision }) => {
      text.submitted()
      summary.forget()
      say(`Revision ${revision} is submitted.`)
      void navigate(`/m/${memo.number}`)
    },
  }
}
