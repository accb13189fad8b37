import { Button, Menu, SegmentedControl } from '@mantine/core'
import { Link } from 'react-router'
import { PresenceLine } from '../../components/presence/presence-line'
import type { MemoDetails } from '../../lib/schema'
import type { Mode } from './editor/editor-props'
import type { Panel } from './panels/side-panels'
import classes from './write.module.css'

export type Side = 'text' | 'preview'

/** Something else to look at than the text. */
interface View {
  label: string
  keys?: string
  open: () => void
}

interface WriteHeaderProps {
  memo: MemoDetails
  mode: Mode
  onMode: (mode: Mode) => void
  side: Side
  onSide: (side: Side) => void
  previewShown: boolean
  onPreview: (shown: boolean) => void
  views: readonly View[]
  /** Why nothing can be submitted from this window; null if it can. */
  refusal: string | null
  onSubmit: () => void
}

/** Which memo is being written, in which way, and the end of it. */
export function WriteHeader(props: WriteHeaderProps) {
  const { memo, mode, side, previewShown, views } = props
  return (
    <header className={classes.head}>
      <SegmentedControl
        className={classes.ways}
        aria-label="How to write"
        size="xs"
        value={mode}
        onChange={(value) => props.onMode(value as Mode)}
        data={[
          { value: 'page', label: 'Page' },
          { value: 'source', label: 'Markdown' },
        ]}
      />
      <div className={classes.titles}>
        <p>
          <Link to={`/m/${memo.number}`}>Memo {memo.number}</Link>, writing revision{' '}
          {memo.revisions.length + 1}&ensp;
          <PresenceLine memo={memo.memoId} />
        </p>
        <h1>{memo.title}</h1>
      </div>
      <SegmentedControl
        className={classes.sides}
        aria-label="What to show"
        size="xs"
        value={side}
        onChange={(value) => props.onSide(value as Side)}
        data={[
          { value: 'text', label: 'Text' },
          { value: 'preview', label: 'Preview' },
        ]}
      />
      <div className={classes.actions}>
        <div className={classes.views}>
          {views.map(({ label, keys, open }) => (
            <Button
              key={label}
              variant="subtle"
              size="compact-sm"
              title={keys && `${label} (${keys})`}
              onClick={open}
            >
              {label}
            </Button>
          ))}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-pressed={previewShown}
            onClick={() => props.onPreview(!previewShown)}
          >
            {previewShown ? 'Hide the preview' : 'Show the preview'}
          </Button>
        </div>
        <Menu shadow="md" position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="sm" className={classes.more} aria-label="Look at">
              ⋯
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {views.map(({ label, open }) => (
              <Menu.Item key={label} onClick={open}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          size="sm"
          aria-label="Submit revision"
          disabled={props.refusal !== null}
          title={props.refusal ?? undefined}
          onClick={props.onSubmit}
        >
          Submit<span className={classes.wide}>&nbsp;revision</span>
        </Button>
      </div>
    </header>
  )
}

/** What can be looked at besides the text, as far as it does not stand beside it. */
export function viewsOf(
  memo: MemoDetails,
  beside: boolean,
  { advice, aside, changed }: { advice: number; aside: number; changed: boolean },
  on: {
    panel: (panel: Panel) => void
    changes: () => void
    aside: () => void
    again: () => void
  },
): View[] {
  return [
    ...(beside
      ? []
      : [
          { label: 'Outline', open: () => on.panel('outline') },
          {
            label: advice > 0 ? `Advice (${advice})` : 'Advice',
            open: () => on.panel('advice'),
          },
        ]),
    ...(memo.revisions.length === 0
      ? []
      : [{ label: 'What I changed', keys: 'Ctrl Shift E', open: on.changes }]),
    ...(changed ? [{ label: 'Start again', open: on.again }] : []),
    ...(aside === 0 ? [] : [{ label: `Put aside (${aside})`, open: on.aside }]),
  ]
}
