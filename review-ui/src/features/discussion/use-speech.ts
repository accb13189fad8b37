import { type UseMutationResult, useQueryClient } from '@tanstack/react-query'
import { useCommand } from '../../lib/command'
import { showing } from '../../lib/live/live-queries'
import { noteSaid } from '../../lib/private-comments'
import type { ThreadReceipt } from '../../lib/schema'

/** Says something in a discussion; the threads on the screen know of it before `onDone` is told. */
export function useSpeech<V>(
  memoId: string,
  send: (words: V, key: string) => Promise<ThreadReceipt | readonly ThreadReceipt[]>,
  onDone?: () => void,
): UseMutationResult<ThreadReceipt | readonly ThreadReceipt[], Error, V> {
  const queries = useQueryClient()
  return useCommand(
    async (words: V, key) => {
      const said = await send(words, key)
      for (const receipt of [said].flat() as ThreadReceipt[]) noteSaid(receipt)
      await queries.invalidateQueries({ queryKey: ['private-comments', memoId] })
      await queries.invalidateQueries(showing([{ topic: 'thread', id: memoId }]))
      return said
    },
    onDone && (() => onDone()),
  )
}
