import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { MemoDetails, Receipt, WorkingCopy } from '../../lib/schema'
import { DeskHead, type Mode, type Side } from './desk-head'
import { Editors } from './editors'
import { browserShelf } from './kept-text'
import { Notices } from './notices'
import { PreviewPane } from './preview-pane'
import { keepingSentence, StatusLine } from './status-line'
import { SubmitDialog } from './submit-dialog'
import { usePreview } from './use-preview'
import { type Base, useText } from './use-text'
import { useWritingLock } from './use-writing-lock'
import classes from './write.module.css'

const MergeView = lazy(async () => ({ default: (await import('./merge/merge-view')).MergeView }))

interface WritingDeskProps {
  memo: MemoDetails
  account: string
  base: Base
  draft: WorkingCopy | null
}

/** The text on the left, the page it becomes on the right. */
export function WritingDesk({ memo, account, base, draft }: WritingDeskProps) {
  const navigate = useNavigate()
  const shelf = useMemo(() => browserShelf(account, memo.memoId), [account, memo.memoId])
  const text = useText(memo.memoId, base, shelf, draft)
  const lock = useWritingLock(
    `sixpager-writing:${account}:${memo.memoId}`,
    text.saveNow,
    text.reload,
  )
  const mine = lock.mine !== false
  const { preview, behind, error } = usePreview(text.markdown)
  const queries = useQueryClient()
  const [submitting, setSubmitting] = useState(false)
  const [merging, setMerging] = useState<{ summary: string } | null>(null)
  const [mode, setMode] = useState<Mode>('page')
  const [previewShown, setPreviewShown] = useState(false)
  const place = useRef(1)
  const [side, setSide] = useState<Side>('text')

  const merge = (summary: string) => {
    void text.saveNow()
    void queries.invalidateQueries({ queryKey: ['memo'] })
    setSubmitting(false)
    setMerging({ summary })
  }
  const submit = () => {
    if (text.baseRevision < memo.revisions.length) merge('')
    else setSubmitting(true)
  }
  const submitted = ({ revision }: Receipt) => {
    text.submitted()
    notifications.show({ message: `Revision ${revision} is submitted.` })
    void navigate(`/m/${memo.number}`)
  }

  return (
    <div className={classes.desk}>
      <title>{`Writing ${memo.title} – Sixpager`}</title>
      <DeskHead
        memo={memo}
        mode={mode}
        onMode={(wanted) => {
          setMode(wanted)
          setPreviewShown(wanted === 'source')
        }}
        side={side}
        onSide={setSide}
        previewShown={previewShown}
        onPreview={setPreviewShown}
        onSubmit={submit}
      />
      <Notices
        memo={memo}
        text={text}
        mine={mine}
        onTakeOver={lock.takeOver}
        onMerge={() => merge('')}
      />
      <div className={classes.panes} data-side={side} data-preview={previewShown}>
        <section className={classes.text} aria-label="Text">
          <Editors
            key={text.edition}
            mode={mode}
            initial={text.markdown}
            place={place.current}
            editable={mine}
            memoId={memo.memoId}
            measured={preview}
            onType={text.type}
            onPlace={(block) => {
              place.current = block
            }}
            onSubmit={submit}
          />
        </section>
        <PreviewPane memo={memo} preview={preview} />
      </div>
      <StatusLine
        preview={preview}
        behind={behind}
        error={error}
        keeping={keepingSentence(text.keeps, text.keeping)}
      />
      {submitting && (
        <SubmitDialog
          memo={memo}
          baseRevision={text.baseRevision}
          markdown={text.markdown}
          onClose={() => setSubmitting(false)}
          onSubmitted={submitted}
          onMerge={merge}
        />
      )}
      {merging && (
        <Suspense>
          <MergeView
            memo={memo}
            mine={{ ancestor: text.baseRevision, markdown: text.markdown }}
            summary={merging.summary}
            onClose={() => setMerging(null)}
            onSubmitted={submitted}
          />
        </Suspense>
      )}
    </div>
  )
}
