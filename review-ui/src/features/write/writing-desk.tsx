import { notifications } from '@mantine/notifications'
import { useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { MemoDetails } from '../../lib/schema'
import { DeskHead, type Mode, type Side } from './desk-head'
import { Editors } from './editors'
import { browserShelf } from './kept-text'
import { Notices } from './notices'
import { PreviewPane } from './preview-pane'
import { StatusLine } from './status-line'
import { SubmitDialog } from './submit-dialog'
import { usePreview } from './use-preview'
import { type Base, useText } from './use-text'
import classes from './write.module.css'

interface WritingDeskProps {
  memo: MemoDetails
  account: string
  base: Base
}

/** The text on the left, the page it becomes on the right. */
export function WritingDesk({ memo, account, base }: WritingDeskProps) {
  const navigate = useNavigate()
  const shelf = useMemo(() => browserShelf(account, memo.memoId), [account, memo.memoId])
  const text = useText(base, shelf)
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
      <Notices memo={memo} text={text} />
      <div className={classes.panes} data-side={side} data-preview={previewShown}>
        <section className={classes.text} aria-label="Text">
          <Editors
            key={text.edition}
            mode={mode}
            initial={text.markdown}
            place={place.current}
            editable
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
        keeping={
          text.keeps
            ? 'What you type is kept in this browser; you can leave at any time.'
            : 'This browser has no room to keep your text. Submit it before you leave.'
        }
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
