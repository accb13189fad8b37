import { type ReactNode, type Ref, use } from 'react'
import { Part } from '../../components/part'
import { chunkOf } from '../../lib/chunk'
import type { Preview } from '../../lib/schema'
import type { Mode } from './desk-head'

const rich = chunkOf(() => import('./rich/rich-editor'))
const source = chunkOf(() => import('./source-editor'))

// It is on its way while the text is still being asked for.
void rich.fetch()

/** Brings a block of the top level into view, or words in it. */
export type GoTo = (block: number, quote?: string) => void

/** What the page can ask of either editor. */
export interface EditorHand {
  goTo: GoTo
}

export interface EditorProps {
  /** The text is handed in once; what is typed is handed out. */
  initial: string
  /** The top-level block to begin in, counted from 1. */
  place: number
  editable: boolean
  measured: Preview | null
  hand: Ref<EditorHand>
  onType: (markdown: string) => void
  onPlace: (block: number) => void
  onSubmit: () => void
  /** What stands on the left and on the right of the text. */
  left: ReactNode
  right: ReactNode
}

/** The page or its source; each is fetched when it is first wanted. */
export function Editors({ mode, ...editor }: EditorProps & { mode: Mode }) {
  const chunk = mode === 'page' ? rich : source
  return (
    <Part
      key={mode}
      waiting="Fetching the editor"
      failed="The editor could not be shown. Your text is kept."
      onRetry={chunk.retry}
    >
      {mode === 'page' ? <OnPage {...editor} /> : <InSource {...editor} />}
    </Part>
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
