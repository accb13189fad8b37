import { queryOptions } from '@tanstack/react-query'
import { get } from './api-client'
import { typeOf } from './files'
import type { Conversion, ImportJob } from './schema'
import { upload } from './upload'

type OnProgress = (part: number) => void

/** The text of a file, and what became of the rest. Nothing is stored. */
export function convert(file: File, onProgress: OnProgress, signal: AbortSignal) {
  return upload<Conversion>(named('/api/conversions', file), file, {
    type: typeOf(file),
    onProgress,
    signal,
  })
}

export function beginImport(file: File, onProgress: OnProgress) {
  return upload<ImportJob>(named('/api/imports', file), file, {
    type: 'application/zip',
    onProgress,
  })
}

function named(path: string, file: File): string {
  return `${path}?name=${encodeURIComponent(file.name)}`
}

const POLL_MILLIS = 500

/** How far an import is, asked for again until it has ended. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => get<ImportJob>(`/api/imports/${id}`, { signal }),
    refetchInterval: ({ state }) =>
      state.error || (state.data && state.data.state !== 'RUNNING') ? false : POLL_MILLIS,
    staleTime: 0,
  })
