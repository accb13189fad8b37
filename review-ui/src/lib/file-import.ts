import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { typeOf } from './files'
import { upload } from './upload'

type OnProgress = (part: number) => void

/** The text of a file, and what became of the rest. Nothing is stored. */
export function convert(file: File, onProgress: OnProgress, signal: AbortSignal) {
  return upload('/api/conversions', { query: { name: file.name } }, file, {
    type: typeOf(file),
    onProgress,
    signal,
  })
}

export function beginImport(file: File, onProgress: OnProgress) {
  return upload('/api/imports', { query: { name: file.name } }, file, {
    type: 'application/zip',
    onProgress,
  })
}

const POLL_MILLIS = 500

/** How far an import is, asked for again until it has ended. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => api.get('/api/imports/{id}', { params: { path: { id } }, signal }),
    refetchInterval: ({ state }) =>
      state.error || (state.data && state.data.state !== 'RUNNING') ? false : POLL_MILLIS,
    staleTime: 0,
  })
