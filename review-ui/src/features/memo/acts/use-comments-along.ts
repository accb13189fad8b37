import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../../components/notify'
import { count } from '../../../lib/format'
import { showing } from '../../../lib/live/live-queries'
import { noteSaid, privateCommentsQuery, shareComments } from '../../../lib/private-comments'
import { NoAnswerError, sentenceOf } from '../../../lib/problem'
import type { PrivateComment, Receipt } from '../../../lib/schema'
import type { Send } from '../commands'

export interface Along {
  comments: readonly PrivateComment[]
  /** The ids of those that are shared with it: all, unless somebody takes one out. */
  chosen: string[]
  choose: (comment: string, wanted: boolean) => void
}

/**
 * The private comments that go along with a command. The command is sent first: if it is refused, nothing has been shared. If
 * a comment is refused after it, the command stands, the comment is private as before, and the reader is told so.
 *
 * @param done what the reader has done then, in a sentence
 */
export function useCommentsAlong(
  memoId: string,
  done: string,
): Along & { along: <Content>(send: Send<Content>) => Send<Content> } {
  const queries = useQueryClient()
  const { data: comments = [] } = useQuery(privateCommentsQuery(memoId))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = comments.map(({ commentId }) => commentId).filter((id) => !left.has(id))
  const share = async () => {
    if (chosen.length === 0) return
    try {
      for (const receipt of await sharedOnce(memoId, chosen)) noteSaid(receipt)
    } catch (error) {
      notify(await keptSentence(error))
    }
    await queries.invalidateQueries({ queryKey: privateCommentsQuery(memoId).queryKey })
    await queries.invalidateQueries(showing([{ topic: 'thread', id: memoId }]))
  }
  const keptSentence = async (error: unknown) => {
    const still = await queries.fetchQuery(privateCommentsQuery(memoId)).catch(() => comments)
    const kept = still.filter(({ commentId }) => chosen.includes(commentId)).length
    return keptPrivate(done, kept, sentenceOf(error))
  }
  return {
    comments,
    chosen,
    choose: (comment, wanted) =>
      setLeft((before) => {
        const after = new Set(before)
        if (wanted) after.delete(comment)
        else after.add(comment)
        return after
      }),
    along: (send) => async (id, content, key) => {
      const receipt: Receipt = await send(id, content, key)
      await share()
      return receipt
    },
  }
}

/** Without an answer nobody knows what became of it, and asking again shares nothing twice. */
async function sharedOnce(memoId: string, chosen: string[]) {
  try {
    return await shareComments(memoId, chosen)
  } catch (error) {
    if (error instanceof NoAnswerError) return shareComments(memoId, chosen)
    throw error
  }
}

export function keptPrivate(done: string, kept: number, why: string): string {
  return `${done} ${count(kept, 'comment')} of yours ${kept === 1 ? 'is' : 'are'} still private and can be shared beside the text: ${why}`
}

/** What a button says that shares some comments besides. */
export function labelWith(label: string, comments: number): string {
  return comments === 0 ? label : `${label}, share ${count(comments, 'comment')}`
}
