import { lazy, Suspense } from 'react'
import { Waiting } from '../../components/states'
import type { Preview } from '../../lib/schema'
import type { Mode } from './desk-head'

const fetchRich = () => import('./rich/rich-editor')

// It is on its way while the text is still being asked for.
fetchRich().catch(() => undefined)

const RichEditor = lazy(async () => ({ default: (await fetchRich()).RichEditor }))
const SourceEditor = lazy(async () => ({
  default: (await import('./source-editor')).SourceEditor,
}))

interface EditorsProps {
  mode: Mode
  initial: string
  place: number
  editable: boolean
  memoId: string
  measured: Preview | null
  onType: (markdown: string) => void
  onPlace: (block: number) => void
  onSubmit: () => void
}

/** The page or its source; each is fetched when it is first wanted. */
export function Editors({ mode, measured, memoId, ...editor }: EditorsProps) {
  return (
    <Suspense fallback={<Waiting what="Fetching the editor" />}>
      {mode === 'page' ? (
        <RichEditor {...editor} memoId={memoId} measured={measured} />
      ) : (
        <SourceEditor {...editor} />
      )}
    </Suspense>
  )
}
