import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { notify } from '../../components/notify'
import { beginImport, importQuery } from '../../lib/file-import'
import { refusalOf } from '../../lib/files'
import { useFollowedImport } from '../../lib/followed-import'
import { showing } from '../../lib/live/live-queries'
import type { ImportJob } from '../../lib/schema'

interface HistoryImportState {
  /** The part of the file that has been sent; null while nothing is on its way. */
  part: number | null
  job: ImportJob | null
  error: Error | null
  play: (file: File) => void
}

/**
 * Sends a history and follows it until all of its revisions are in, also after the page was left in between. Sending it
 * again goes on where it ended.
 */
export function useHistoryImport(onDone: (memo: number) => void): HistoryImportState {
  const queries = useQueryClient()
  const [id, follow] = useFollowedImport()
  const [part, setPart] = useState(0)
  const { mutate, error, isPending } = useMutation({
    mutationFn: (file: File) => {
      const refusal = refusalOf(file)
      if (refusal) throw new Error(refusal)
      setPart(0)
      return beginImport(file, setPart)
    },
    onSuccess: (job) => {
      queries.setQueryData(importQuery(job.id).queryKey, job)
      follow(job.id)
    },
  })
  const followed = useQuery({ ...importQuery(id ?? ''), enabled: id !== null && !isPending })
  const job = followed.data ?? null
  const memo = job?.state === 'DONE' ? (job.number ?? null) : null
  const done = useEffectEvent((number: number) => {
    follow(null)
    if (job) notify(job.sentence)
    void queries.invalidateQueries(showing([{ topic: 'memo' }]))
    onDone(number)
  })
  useEffect(() => {
    if (memo !== null) done(memo)
  }, [memo])
  return {
    part: isPending ? part : null,
    job: isPending ? null : job,
    error: error ?? followed.error ?? (job?.state === 'FAILED' ? new Error(job.sentence) : null),
    play: mutate,
  }
}
