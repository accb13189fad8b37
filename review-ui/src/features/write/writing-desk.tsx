import { notifications } from '@mantine/notifications'
import { useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { MemoDetails } from '../../lib/schema'
import { DeskHead, type Mode, type Side } from './desk-head'
import { Editors } from './editors'
import { browserShelf } from './kept-text'
import { Notices } from './notices'
import { PreviewPane } from './preview-pane'
import type { ServerDraft } from './server-copy'
import { keepingSentence, StatusLine } from './status-line'
import { SubmitDialog } from './submit-dialog'
import { usePreview } from './use-preview'
import { type Base, useText } from './use-text'
import { useWritingLock } from './use-writing-lock'
import classes from './write.module.css'

interface WritingDeskProps {
  memo: MemoDetails
  account: string
  base: Base
  draft: ServerDraft | null
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
  const [submitting, setSubmitting] = useState(false)
  const [mode, setMode] = useState<Mode>('page')
  const [previewShown, setPreviewShown] = useState(false)
  const place = useRef(1)
  const [side, setSide] = useState<Side>('text')
  const next = memo.revisions.length + 1

  const submitted = () => {
    text.submitted()
    notifications.show({ message: `Revision ${next} is submitted.` })
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
        onSubmit={() => setSubmitting(true)}
      />
      <Notices memo={memo} text={text} mine={mine} onTakeOver={lock.takeOver} />
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
            onSubmit={() => setSubmitting(true)}
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
          onRebase={text.rebase}
        />
      )}
    </div>
  )
}
