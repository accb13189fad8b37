import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '../../components/notify'
import { inboxQuery } from '../../lib/obligations'
import { sentenceOf } from '../../lib/problem'

/** Puts off or takes up, and shows the inbox as the service knows it then. */
export function useSnooze<V>(send: (variables: V) => Promise<unknown>, done?: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => done && notify(done),
    onError: (error) => notify(sentenceOf(error)),
    onSettled: () => queries.invalidateQueries(inboxQuery),
  })
}
