import { lazy, Suspense } from 'react'
import { Waiting } from '../../components/states'
import type { Mode } from './desk-head'
import type { Measured } from './measure'

const RichEditor = lazy(async () => ({
  default: (await import('./rich/rich-editor')).RichEditor,
}))
const SourceEditor = lazy(async () => ({
  default: (await import('./source-editor')).SourceEditor,
}))

interface EditorsProps {
  mode: Mode
  initial: string
  place: number
  editable: boolean
  measured: Measured | null
  onType: (markdown: string) => void
  onPlace: (block: number) => void
  onSubmit: () => void
}

/** The page or its source; each is fetched when it is first wanted. */
export function Editors({ mode, measured, ...editor }: EditorsProps) {
  return (
    <Suspense fallback={<Waiting what="Fetching the editor" />}>
      {mode === 'page' ? (
        <RichEditor {...editor} measured={measured} />
      ) : (
        <SourceEditor {...editor} />
      )}
    </Suspense>
  )
}
