import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Refusal } from '../../../components/states'
import type { MemoDetails, Schemas } from '../../../lib/schema'
import type { Mode } from '../editor/editor-props'
import { Editors } from '../editor/editors'
import write from '../write.module.css'
import { ProposedChanges } from './proposed-changes'
import classes from './suggest.module.css'
import { useCopy } from './use-copy'

interface SuggestWorkspaceProps {
  memo: MemoDetails
  base: { revision: number; markdown: string }
  found: Schemas['SuggestionDraft'] | null
}

/** The copy on the left, where what it changes is marked; on the right, to be sent, the same change by change. */
export function SuggestWorkspace({ memo, base, found }: SuggestWorkspaceProps) {
  const copy = useCopy(memo.memoId, base, found)
  const navigate = useNavigate()
  const [wanted, want] = useState(false)
  const [mode, setMode] = useState<Mode>('page')
  const newest = memo.revisions.length
  const changed = copy.markdown !== base.markdown
  const sent = (rest: string | null) => {
    copy.replace(rest ?? base.markdown)
    if (rest === null) void navigate(`/m/${memo.number}`)
  }
  return (
    <div className={write.workspace}>
      <title>{`Suggesting for ${memo.title} – Sixpager`}</title>
      <header className={write.head}>
        <div className={write.titles}>
          <p>
            <Link to={`/m/${memo.number}`}>Memo {memo.number}</Link>, suggesting for revision{' '}
            {base.revision}
            {base.revision < newest && ` of ${newest}; what fits the newest is merged into it`}
          </p>
          <h1>{memo.title}</h1>
        </div>
        <div className={write.actions}>
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={!changed}
            onClick={() => copy.replace(base.markdown)}
          >
            Start again
          </Button>
        </div>
      </header>
      <Refusal error={copy.error} />
      <div className={classes.panes}>
        <section className={write.text} aria-label="Text">
          <Editors
            key={copy.edition}
            mode={mode}
            initial={copy.markdown}
            comparedWith={base.markdown}
            place={null}
            editable
            measured={null}
            handle={null}
            onType={copy.type}
            wayBack={copy.wayBack}
            onPlace={() => undefined}
            onSubmit={() => want(true)}
            onUnfit={() => setMode('source')}
            left={null}
            right={null}
            margin={null}
          />
        </section>
        <section className={classes.changes} aria-label="Your changes">
          <ProposedChanges
            wanted={wanted}
            onWant={want}
            memoId={memo.memoId}
            base={base.revision}
            markdown={copy.markdown}
            changed={changed}
            onSent={sent}
          />
        </section>
      </div>
    </div>
  )
}
