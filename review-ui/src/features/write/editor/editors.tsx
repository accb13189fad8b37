import { use } from 'react'
import { LazyBoundary } from '../../../components/lazy-boundary'
import { chunkOf } from '../../../lib/chunk'
import type { EditorProps, Mode } from './editor-props'

const rich = chunkOf(() => import('../rich/rich-editor'))
const source = chunkOf(() => import('../source/source-editor'))

// It is on its way while the text is still being asked for.
void rich.fetch()

/** The page or its source; each is fetched when it is first wanted. */
export function Editors({ mode, ...editor }: EditorProps & { mode: Mode }) {
  const chunk = mode === 'page' ? rich : source
  return (
    <LazyBoundary
      key={mode}
      waiting="Fetching the editor"
      failed="The editor could not be shown. Your text is kept."
      onRetry={chunk.retry}
    >
      {mode === 'page' ? <OnPage {...editor} /> : <InSource {...editor} />}
    </LazyBoundary>
  )
}

function OnPage(props: EditorProps) {
  const { RichEditor } = use(rich.fetch())
  return <RichEditor {...props} />
}

function InSource(props: EditorProps) {
  const { SourceEditor } = use(source.fetch())
  return <SourceEditor {...props} />
}
