import { useHotkeys } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { Waiting } from '../../components/states'
import type { MemoDetails } from '../../lib/schema'
import { DeskHead, type Side, viewsOf } from './desk-head'
import type { Base, FoundDraft } from './draft/found-text'
import { keepingSentence } from './draft/keeping'
import type { Shelf } from './draft/kept-text'
import { useText } from './draft/use-text'
import { useWritingLock } from './draft/use-writing-lock'
import type { EditorHandle, GoTo, Mode } from './editor/editor-props'
import { Editors } from './editor/editors'
import { Notices } from './notices/notices'
import { noticesOf } from './notices/notices-of'
import { headingsOf } from './panels/headings'
import { type Panel, PanelDrawer, panelsOf, usePanelsBeside } from './panels/side-panels'
import { useAdvice } from './panels/use-advice'
import { PreviewPane } from './preview/preview-pane'
import { StatusLine } from './preview/status-line'
import { usePreview } from './preview/use-preview'
import { useWayOut } from './submission/use-way-out'
import { WayOut } from './submission/way-out'
import classes from './write.module.css'

interface WritingDeskProps {
  memo: MemoDetails
  account: string
  shelf: Shelf
  base: Base
  found: FoundDraft
  /** Why the memo takes no revision; null if it does. */
  closed: string | null
}

/** The text on the left, the page it becomes on the right. */
export function WritingDesk({ memo, account, shelf, base, found, closed }: WritingDeskProps) {
  const text = useText(memo.memoId, base, shelf, found)
  const { holder, takeOver } = useWritingLock(
    `sixpager-writing:${account}:${memo.memoId}`,
    text.handOver,
    text.takeOver,
  )
  const mine = closed === null && holder === 'mine'
  const measured = usePreview(text.markdown)
  const { preview } = measured
  const wayOut = useWayOut(memo, text, mine)
  const [mode, setMode] = useState<Mode>('page')
  const [previewShown, setPreviewShown] = useState(false)
  const [side, setSide] = useState<Side>('text')
  const [panel, setPanel] = useState<Panel | null>(null)
  const place = useRef(1)
  const handle = useRef<EditorHandle>(null)
  const goTo: GoTo = (block, quote) => handle.current?.goTo(block, quote)
  const headings = useMemo(() => headingsOf(preview?.html ?? ''), [preview])
  const advice = useAdvice(memo.memoId, preview?.lint ?? [])
  const beside = usePanelsBeside(previewShown)
  useHotkeys([['mod+shift+E', wayOut.lookAtChanges]], [], true)

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
        views={viewsOf(memo, beside, advice.open.length, {
          panel: (wanted) => {
            setSide('text')
            setPanel(wanted)
          },
          changes: wayOut.lookAtChanges,
        })}
        mine={mine}
        onSubmit={wayOut.submit}
      />
      <Notices
        notices={noticesOf({
          memo,
          text,
          base,
          closed,
          holder,
          onTakeOver: takeOver,
          onMerge: wayOut.merge,
        })}
      />
      <div className={classes.panes} data-side={side} data-preview={previewShown}>
        <section className={classes.text} aria-label="Text">
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
              onPlace={(block) => {
                place.current = block
              }}
              onSubmit={wayOut.submit}
              {...panelsOf({ headings, advice, goTo }, beside)}
            />
          )}
        </section>
        <PreviewPane memo={memo} preview={preview} />
      </div>
      <StatusLine measured={measured} keeping={keepingSentence(text.keeps, text.keeping)} />
      <PanelDrawer
        opened={panel}
        onClose={() => setPanel(null)}
        headings={headings}
        advice={advice}
        goTo={goTo}
      />
      <WayOut memo={memo} text={text} desk={wayOut} preview={preview} />
    </div>
  )
}
