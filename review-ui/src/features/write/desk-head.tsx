import { Button, SegmentedControl } from '@mantine/core'
import { Link } from 'react-router'
import type { MemoDetails } from '../../lib/schema'
import classes from './write.module.css'

export type Mode = 'page' | 'source'
export type Side = 'text' | 'preview'

interface DeskHeadProps {
  memo: MemoDetails
  mode: Mode
  onMode: (mode: Mode) => void
  side: Side
  onSide: (side: Side) => void
  previewShown: boolean
  onPreview: (shown: boolean) => void
  onSubmit: () => void
}

/** Which memo is being written, in which way, and the end of it. */
export function DeskHead(props: DeskHeadProps) {
  const { memo, mode, side, previewShown } = props
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <p>
          <Link to={`/m/${memo.number}`}>Memo {memo.number}</Link>, writing revision{' '}
          {memo.revisions.length + 1}
        </p>
        <h1>{memo.title}</h1>
      </div>
      <SegmentedControl
        aria-label="How to write"
        size="xs"
        value={mode}
        onChange={(value) => props.onMode(value as Mode)}
        data={[
          { value: 'page', label: 'Page' },
          { value: 'source', label: 'Markdown' },
        ]}
      />
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
        <Button
          variant="default"
          size="sm"
          className={classes.hide}
          aria-pressed={previewShown}
          onClick={() => props.onPreview(!previewShown)}
        >
          {previewShown ? 'Hide the preview' : 'Show the preview'}
        </Button>
        <Button size="sm" aria-label="Submit revision" onClick={props.onSubmit}>
          Submit<span className={classes.wide}>&nbsp;revision</span>
        </Button>
      </div>
    </header>
  )
}
