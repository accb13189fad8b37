import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, keyed } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import { saveFirstDraft } from '../../lib/drafts'
import { noteVersion } from '../../lib/known-version'
import type { Receipt } from '../../lib/schema'
import { templateQuery } from '../../lib/templates'

export interface NewMemo {
  title: string
  restricted: boolean
  /** Where its first text comes from. */
  text: { markdown: string } | { template: string } | null
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
      const markdown = await markdownOf(text)
      const memo =
        begun ??
        (await api.post('/api/memos', {
          params: { header: keyed(idempotencyKey) },
          body: { title, restricted },
        }))
      noteVersion(memo)
      setBegun(memo)
      if (markdown !== null) await saveFirstDraft(memo.memoId, markdown)
      return memo
    },
    ({ number }) => void navigate(`/m/${number}/write`),
  )

  async function markdownOf(text: NewMemo['text']): Promise<string | null> {
    if (text === null) return null
    if ('markdown' in text) return text.markdown
    return (await queries.fetchQuery(templateQuery(text.template))).markdown
  }

  return { command, begun }
}
