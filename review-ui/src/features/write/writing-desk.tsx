import { Button, SegmentedControl } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Waiting } from '../../components/states'
import type { MemoDetails } from '../../lib/schema'
import { browserShelf } from './kept-text'
import { Notices } from './notices'
import { PreviewPane } from './preview-pane'
import { StatusLine } from './status-line'
import { SubmitDialog } from './submit-dialog'
import { usePreview } from './use-preview'
import { type Base, useText } from './use-text'
import classes from './write.module.css'

const SourceEditor = lazy(async () => ({
  default: (await import('./source-editor')).SourceEditor,
}))

interface WritingDeskProps {
  memo: MemoDetails
  account: string
  base: Base
}

type Side = 'text' | 'preview'

/** The text on the left, the page it becomes on the right. */
export function WritingDesk({ memo, account, base }: WritingDeskProps) {
  const navigate = useNavigate()
  const shelf = useMemo(() => browserShelf(account, memo.memoId), [account, memo.memoId])
  const text = useText(base, shelf)
  const { preview, behind, error } = usePreview(text.markdown)
  const [submitting, setSubmitting] = useState(false)
  const [previewShown, setPreviewShown] = useState(true)
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
      <header className={classes.head}>
        <div className={classes.titles}>
          <p>
            <Link to={`/m/${memo.number}`}>Memo {memo.number}</Link>, writing revision {next}
          </p>
          <h1>{memo.title}</h1>
        </div>
        <SegmentedControl
          className={classes.sides}
          aria-label="What to show"
          size="sm"
          value={side}
          onChange={(value) => setSide(value as Side)}
          data={[
            { value: 'text', label: 'Text' },
            { value: 'preview', label: 'Preview' },
          ]}
        />
        <div className={classes.actions}>
          <Button
            variant="default"
            className={classes.hide}
            aria-pressed={previewShown}
            onClick={() => setPreviewShown(!previewShown)}
          >
            {previewShown ? 'Hide the preview' : 'Show the preview'}
          </Button>
          <Button onClick={() => setSubmitting(true)}>Submit revision</Button>
        </div>
      </header>
      <Notices memo={memo} text={text} />
      <div className={classes.panes} data-side={side} data-preview={previewShown}>
        <section className={classes.text} aria-label="Text">
          <Suspense fallback={<Waiting what="Fetching the editor" />}>
            <SourceEditor
              key={text.edition}
              initial={text.markdown}
              onType={text.type}
              onSubmit={() => setSubmitting(true)}
            />
          </Suspense>
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
