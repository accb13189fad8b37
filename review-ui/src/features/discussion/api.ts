import { queryOptions } from '@tanstack/react-query'
import { api, keyed } from '../../lib/api-client'
import type {
  MemoDetails,
  Receipt,
  Schemas,
  SelectedPassage,
  ThreadReceipt,
} from '../../lib/schema'

/** What became of words of an older revision; a text never changes, so the newest number is enough to ask again. */
export const placementQuery = (memo: string, newest: number, passage: SelectedPassage | null) =>
  queryOptions({
    queryKey: ['placement', memo, newest, passage],
    enabled: passage !== null && passage.revision < newest,
    queryFn: ({ signal }) =>
      api.post('/api/memos/{id}/placements', {
        params: { path: { id: memo } },
        body: passage as SelectedPassage,
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Send<Content> = (content: Content, key: string) => Promise<ThreadReceipt>

/** Everything that can be said of one memo. */
export const speaking = (id: string) => ({
  open: ((body, key) =>
    api.post('/api/memos/{id}/threads', {
      params: { path: { id }, header: keyed(key) },
      body,
    })) satisfies Send<Schemas['NewThread']>,
  /** Nobody else has it, so there is no thread to tell of. */
  keep: async (comment: string, body: Schemas['WrittenComment']): Promise<readonly []> => {
    await api.put('/api/memos/{id}/private-comments/{comment}', {
      params: { path: { id, comment } },
      body,
    })
    return []
  },
  remove: (comment: string) =>
    api.delete('/api/memos/{id}/private-comments/{comment}', { params: { path: { id, comment } } }),
})

interface Objecting {
  passage: SelectedPassage
  statement: string
}

/** What blocks an approval is an objection to the memo, of which a thread stands beside the words. */
export const objecting =
  ({ memoId, title }: MemoDetails) =>
  ({ passage, statement }: Objecting, key: string): Promise<Receipt> =>
    api.post('/api/memos/{id}/objections', {
      params: { path: { id: memoId }, header: keyed(key) },
      body: {
        revision: passage.revision,
        contentHash: passage.contentHash,
        title,
        statement,
        passage,
      },
    })

/** Everything that can be said in one thread. */
export const speakingIn = (id: string, thread: string) => {
  const to = (key: string) => ({ path: { id, thread }, header: keyed(key) })
  return {
    reply: ((words, key) =>
      api.post('/api/memos/{id}/threads/{thread}/replies', {
        params: to(key),
        body: { words },
      })) satisfies Send<string>,
    edit:
      (comment: string): Send<string> =>
      (words, key) =>
        api.post('/api/memos/{id}/threads/{thread}/comments/{comment}', {
          params: { path: { id, thread, comment }, header: keyed(key) },
          body: { words },
        }),
    propose: ((body, key) =>
      api.post('/api/memos/{id}/threads/{thread}/proposal', {
        params: to(key),
        body,
      })) satisfies Send<Schemas['Proposal']>,
    resolve: ((seen, key) =>
      api.post('/api/memos/{id}/threads/{thread}/resolution', {
        params: to(key),
        body: { seen },
      })) satisfies Send<number>,
    dismiss: ((body, key) =>
      api.post('/api/memos/{id}/threads/{thread}/dismissal', {
        params: to(key),
        body,
      })) satisfies Send<Schemas['Reasoned']>,
    reopen: ((body, key) =>
      api.post('/api/memos/{id}/threads/{thread}/reopening', {
        params: to(key),
        body,
      })) satisfies Send<Schemas['Reasoned']>,
    handOver: ((body, key) =>
      api.post('/api/memos/{id}/threads/{thread}/handover', {
        params: to(key),
        body,
      })) satisfies Send<Schemas['ThreadHandover']>,
    choosePassage: ((body, key) =>
      api.post('/api/memos/{id}/threads/{thread}/passage', {
        params: to(key),
        body,
      })) satisfies Send<Schemas['PointedPassage']>,
    giveUpPassage: ((body, key) =>
      api.post('/api/memos/{id}/threads/{thread}/gone-passage', {
        params: to(key),
        body,
      })) satisfies Send<Schemas['GonePassage']>,
  }
}

/** What becomes of suggestions. */
export const suggesting = (id: string) => ({
  accept: (suggestions: Schemas['SeenSuggestion'][]) =>
    api.post('/api/memos/{id}/suggestions/acceptance', {
      params: { path: { id } },
      body: { suggestions },
    }),
  acceptByHand: (thread: string, seen: number) =>
    api.post('/api/memos/{id}/suggestions/{thread}/acceptance', {
      params: { path: { id, thread } },
      body: { seen },
    }),
  declineSome: (suggestions: Schemas['SeenSuggestion'][], reason: string) =>
    api.post('/api/memos/{id}/suggestions/decline', {
      params: { path: { id } },
      body: { suggestions, reason },
    }),
  decline:
    (thread: string): Send<Schemas['Reasoned']> =>
    (body, key) =>
      api.post('/api/memos/{id}/suggestions/{thread}/decline', {
        params: { path: { id, thread }, header: keyed(key) },
        body,
      }),
  withdraw: (thread: string, seen: number, key: string) =>
    api.post('/api/memos/{id}/suggestions/{thread}/withdrawal', {
      params: { path: { id, thread }, header: keyed(key) },
      body: { seen },
    }),
})
