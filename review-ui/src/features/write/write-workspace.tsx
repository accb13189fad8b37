import { useHotkeys } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { MarginSlot } from '../../components/margin/margin-slot'
import { usePresence } from '../../components/presence/use-presence'
import { Waiting } from '../../components/states'
import { asideQuery } from '../../lib/drafts'
import type { MemoDetails } from '../../lib/schema'
import type { TextAddress, TextPlace } from '../../lib/text-address'
import type { Base, FetchedDraft } from './draft/initial-draft'
import type { LocalDraftStore } from './draft/local-draft'
import { saveStatusSentence } from './draft/save-status'
import { useDraft } from './draft/use-draft'
import { useTitleLine } from './draft/use-title-line'
import { useWritingLock } from './draft/use-writing-lock'
import type { EditorHandle, GoTo, Mode } from './editor/editor-props'
import { Editors } from './editor/editors'
import { useSection } from './editor/use-section'
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
  const queries = useQueryClient()
  const text = useDraft(memo.memoId, base, store, found, () =>
    queries.invalidateQueries({ queryKey: asideQuery(memo.memoId).queryKey }),
  )
  const aside = useQuery(asideQuery(memo.memoId)).data?.length ?? 0
  const { holder, takeOver } = useWritingLock(
    `sixpager-writing:${account}:${memo.memoId}`,
    text.handOver,
    text.takeOver,
  )
  const mine = closed === null && holder === 'mine'
  useTitleLine(memo, text, mine)
  const measured = usePreview(text.markdown)
  const { preview } = measured
  const submission = useSubmission(memo, text, mine)
  const [mode, setMode] = useState<Mode>('page')
  const [unfit, setUnfit] = useState(false)
  const [previewShown, setPreviewShown] = useState(false)
  const [side, setSide] = useState<Side>('text')
  const [panel, setPanel] = useState<Panel | null>(null)
  const place = useRef<TextPlace>(null)
  const handle = useRef<EditorHandle>(null)
  const written = useRef<HTMLElement>(null)
  const topsOf = useCallback(
    (addresses: readonly TextAddress[]) =>
      addresses.map((address) => handle.current?.topOf(address) ?? null),
    [],
  )
  const goTo: GoTo = useCallback((wanted) => handle.current?.goTo(wanted), [])
  const headings = useMemo(() => headingsOf(preview?.html ?? ''), [preview])
  const advice = useAdvice(memo.memoId, preview?.lint ?? [])
  const changed = mine && text.markdown !== base.markdown
  const standing = { advice: advice.open.length, aside, changed }
  usePresence(memo.memoId, mine, 'WRITING', useSection(written))
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
          setUnfit(false)
          setPreviewShown(wanted === 'source')
        }}
        side={side}
        onSide={setSide}
        previewShown={previewShown}
        onPreview={setPreviewShown}
        views={viewsOf(memo, beside, standing, {
          panel: (wanted) => {
            setSide('text')
            setPanel(wanted)
          },
          changes: submission.showChanges,
          aside: submission.showAside,
          again: text.startAgain,
        })}
        refusal={mine ? null : (closed ?? 'This text is being written in another window.')}
        onSubmit={submission.submit}
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
              wayBack={text.wayBack}
              onPlace={(left) => {
                place.current = left
              }}
              onSubmit={submission.submit}
              onUnfit={() => {
                setMode('source')
                setUnfit(true)
              }}
              margin={
                <MarginSlot
                  screen="write"
                  memo={memo}
                  revision={base.revision}
                  from={null}
                  text={written}
                  topsOf={topsOf}
                  goTo={goTo}
                />
              }
              {...panelsOf({ headings, advice, goTo }, beside)}
            />
          )}
        </section>
        <PreviewPane memo={memo} preview={preview} />
      </div>
      <Notices
        written={text.markdown}
        notices={writingNotices({
          memo,
          text,
          base,
          closed,
          unfit,
          holder,
          onTakeOver: takeOver,
          onMerge: submission.merge,
          onCompare: submission.compare,
        })}
      />
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
      <SubmissionOverlays
        memo={memo}
        text={text}
        submission={submission}
        mine={mine}
        preview={preview}
      />
    </div>
  )
}
