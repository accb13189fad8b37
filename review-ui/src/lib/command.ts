import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { noteVersion } from './known-version'
import { showing, showingAlone } from './live/live-queries'
import type { News } from './live/topics'
import { isTransient } from './problem'
import type { Receipt } from './schema'

type Send<V, R> = (variables: V, idempotencyKey: string) => Promise<R>

/**
 * A command to the server. Its idempotency key lives as long as the attempt: a retry after silence, by the machine or
 * by hand, carries the same key; an answer of any kind ends the attempt.
 */
export function useCommand<V, R = Receipt>(
  sendCommand: Send<V, R>,
  onDone?: (result: R) => void,
): UseMutationResult<R, Error, V> {
  const queries = useQueryClient()
  const attempt = useRef<{ fingerprint: string; key: string } | null>(null)
  return useMutation<R, Error, V>({
    mutationFn: (variables) => {
      const fingerprint = JSON.stringify(variables)
      if (attempt.current?.fingerprint !== fingerprint) {
        attempt.current = { fingerprint, key: crypto.randomUUID() }
      }
      return sendCommand(variables, attempt.current.key)
    },
    onError: (error) => {
      if (!isTransient(error)) attempt.current = null
    },
    onSuccess: async (result) => {
      attempt.current = null
      if (!isReceipt(result)) return onDone?.(result)
      noteVersion(result)
      onDone?.(result)
      const { memoId, number, version } = result
      const news: News[] = [{ topic: 'memo', id: memoId, number, version }]
      // The memo waits for its views; what is fetched after it, the inbox and the board, knows of the command as well.
      await queries.invalidateQueries(showingAlone(news))
      await queries.invalidateQueries(showing(news))
    },
  })
}

function isReceipt(result: unknown): result is Receipt {
  return typeof result === 'object' && result !== null && 'version' in result && 'memoId' in result
}
