import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { noteVersion } from './known-version'
import { showing, showingAlone } from './live/live-queries'
import type { News } from './live/topics'
import { asCommandError, isTransient } from './problem'
import type { Receipt } from './schema'

type Send<V, R> = (variables: V, idempotencyKey: string) => Promise<R>

/**
 * A command to the server, sent at once or not at all. Its idempotency key lives as long as the attempt: what is sent
 * again after silence carries the same key; an answer of any kind ends the attempt.
 *
 * @param before what has to reach the server first; whoever leaves meanwhile has sent nothing
 */
export function useCommand<V, R = Receipt>(
  sendCommand: Send<V, R>,
  onDone?: (result: R) => void,
  before?: () => Promise<unknown>,
): UseMutationResult<R, Error, V> {
  const queries = useQueryClient()
  const attempt = useRef<{ fingerprint: string; key: string } | null>(null)
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  return useMutation<R, Error, V>({
    mutationFn: async (variables) => {
      await before?.()
      if (left.current) throw new Error('It was cancelled; nothing was sent.')
      const fingerprint = JSON.stringify(variables)
      if (attempt.current?.fingerprint !== fingerprint) {
        attempt.current = { fingerprint, key: crypto.randomUUID() }
      }
      try {
        return await sendCommand(variables, attempt.current.key)
      } catch (error) {
        throw asCommandError(error)
      }
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
