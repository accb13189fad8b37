import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { noteVersion } from './known-version'
import { showing, showingAlone } from './live/live-queries'
import type { News } from './live/topics'
import { asCommandError } from './problem'
import type { Receipt } from './schema'

type Send<V, R> = (variables: V, idempotencyKey: string) => Promise<R>

/**
 * A command to the server, sent at once or not at all, under a key of its own: what is sent again after silence keeps
 * the key that it had.
 *
 * @param before what has to reach the server first; whoever leaves meanwhile has sent nothing
 */
export function useCommand<V, R = Receipt>(
  sendCommand: Send<V, R>,
  onDone?: (result: R) => void,
  before?: () => Promise<unknown>,
): UseMutationResult<R, Error, V> {
  const queries = useQueryClient()
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
      try {
        return await sendCommand(variables, crypto.randomUUID())
      } catch (error) {
        throw asCommandError(error)
      }
    },
    onSuccess: async (result) => {
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
  return typeof result === 'object' && result !== null && 'revision' in result && 'memoId' in result
}
