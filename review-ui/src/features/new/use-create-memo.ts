import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { notify } from '../../components/notify'
import { api, keyed } from '../../lib/api-client'
import { type BroughtComments, keepComments } from '../../lib/brought-comments'
import { useCommand } from '../../lib/command'
import { saveFirstDraft } from '../../lib/drafts'
import { noteVersion } from '../../lib/known-version'
import type { Receipt } from '../../lib/schema'
import { templateQuery } from '../../lib/templates'
import { titled } from '../../lib/title'

export interface NewMemo {
  title: string
  restricted: boolean
  /** Where its first text comes from. */
  text: { markdown: string; said?: BroughtComments } | { template: string } | null
}

/**
 * Begins a memo and puts its text into the draft. A memo that has been begun is kept when its text does not arrive:
 * the next try sends the text alone.
 */
export function useCreateMemo() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [begun, setBegun] = useState<Receipt | null>(null)
  const command = useCommand<NewMemo>(
    async ({ title, restricted, text }, idempotencyKey) => {
      const markdown = await markdownOf(text, title)
      const memo =
        begun ??
        (await api.post('/api/memos', {
          params: { header: keyed(idempotencyKey) },
          body: { title, restricted },
        }))
      noteVersion(memo)
      setBegun(memo)
      if (markdown !== null) await saveFirstDraft(memo.memoId, markdown)
      if (text !== null && 'said' in text && text.said) {
        const told = keepComments(memo.memoId, text.said)
        if (told) notify(told)
      }
      return memo
    },
    ({ number }) => void navigate(`/m/${number}/write`),
  )

  async function markdownOf(text: NewMemo['text'], title: string): Promise<string | null> {
    if (text === null) return null
    if ('markdown' in text) return text.markdown
    const { markdown } = await queries.fetchQuery(templateQuery(text.template))
    return titled(markdown, title)
  }

  return { command, begun }
}
