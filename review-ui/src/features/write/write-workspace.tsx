import { useHotkeys } from '@mantine/hooks'
import { useCallback, useMemo, useRef, useState } from 'react'
import { MarginSlot } from '../../components/margin/margin-slot'
import { Waiting } from '../../components/states'
import type { MemoDetails } from '../../lib/schema'
import type { TextAddress, TextPlace } from '../../lib/text-address'
import type { Base, FetchedDraft } from './draft/initial-draft'
import type { LocalDraftStore } from './draft/local-draft'
import { saveStatusSentence } from './draft/save-status'
import { useDraft } from './draft/use-draft'
import { useWritingLock } from './draft/use-writing-lock'
import type { EditorHandle, GoTo, Mode } from './editor/editor-props'
import { Editors } from './editor/editors'
import { Notices } from './notices/notices'
import { writingNotices } from './notices/writing-notices'
import { headingsOf } from './panels/headings'
import { type Panel, PanelDrawer, panelsOf, usePanelsBeside } from './panels/side-panels'
import { useAdvice } from './panels/use-advice'
import { PreviewPane } from './preview/preview-pane'
import { StatusLine } from './preview/status-line'
import { usePreview } from './preview/use-preview'
import { SubmissionOverlays } from './submission/submission-overlays'
import { useSubmission } from './submission/use-submission'
import classes from './write.module.css'
import { type Side, viewsOf, WriteHeader } from './write-header'

interface WriteWorkspaceProps {
  memo: MemoDetails
  account: string
  store: LocalDraftStore
  base: Base
  found: FetchedDraft
  /** Why the memo takes no revision; null if it does. */
  closed: string | null
}

/** The text on the left, the page it becomes on the right. */
export function WriteWorkspace({ memo, account, store, base, found, closed }: WriteWorkspaceProps) {
  const text = useDraft(memo.memoId, base, store, found)
  const { holder, takeOver } = useWritingLock(
    `sixpager-writing:${account}:${memo.memoId}`,
    text.handOver,
    text.takeOver,
  )
  const mine = closed === null && holder === 'mine'
  const measured = usePreview(text.markdown)
  const { preview } = measured
  const submission = useSubmission(memo, text, mine)
  const [mode, setMode] = useState<Mode>('page')
  const [previewShown, setPreviewShown] = useState(false)
  const [side, setSide] = useState<Side>('text')
  const [panel, setPanel] = useState<Panel | null>(null)
  const place = useRef<TextPlace>(null)
  const handle = useRef<EditorHandle>(null)
  const written = useRef<HTMLElement>(null)
  const topOf = useCallback((address: TextAddress) => handle.current?.topOf(address) ?? null, [])
  const goTo: GoTo = useCallback((wanted) => handle.current?.goTo(wanted), [])
  const headings = useMemo(() => headingsOf(preview?.html ?? ''), [preview])
  const advice = useAdvice(memo.memoId, preview?.lint ?? [])
  const beside = usePanelsBeside(previewShown)
  useHotkeys([['mod+shift+E', submission.showChanges]], [], true)

  return (
    <div className={classes.workspace}>
      <title>{`Writing ${memo.title} – Sixpager`}</title>
      <WriteHeader
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
        views={viewsOf(memo, beside, advice.open.length, {
          panel: (wanted) => {
            setSide('text')
            setPanel(wanted)
          },
          changes: submission.showChanges,
        })}
        refusal={mine ? null : (closed ?? 'This text is being written in another window.')}
        onSubmit={submission.submit}
      />
      <Notices
        notices={writingNotices({
          memo,
          text,
          base,
          closed,
          holder,
          onTakeOver: takeOver,
          onMerge: submission.merge,
        })}
      />
      <div className={classes.panes} data-side={side} data-preview={previewShown}>
        <section className={classes.text} aria-label="Text" ref={written}>
          {holder === 'unknown' ? (
            <Waiting what="Fetching the editor" />
          ) : (
            <Editors
              key={text.edition}
              mode={mode}
              initial={text.markdown}
              place={place.current}
              editable={mine}
              measured={preview}
              handle={handle}
              onType={(markdown) => mine && text.type(markdown)}
              onPlace={(left) => {
                place.current = left
              }}
              onSubmit={submission.submit}
              margin={
                <MarginSlot
                  screen="write"
                  memoId={memo.memoId}
                  revision={base.revision}
                  from={null}
                  text={written}
                  topOf={topOf}
                  goTo={goTo}
                />
              }
              {...panelsOf({ headings, advice, goTo }, beside)}
            />
          )}
        </section>
        <PreviewPane memo={memo} preview={preview} />
      </div>
      <StatusLine
        measured={measured}
        saveStatus={saveStatusSentence(text.storedLocally, text.saveStatus)}
      />
      <PanelDrawer
        opened={panel}
        onClose={() => setPanel(null)}
        headings={headings}
        advice={advice}
        goTo={goTo}
      />
      <SubmissionOverlays memo={memo} text={text} submission={submission} preview={preview} />
    </div>
  )
}
