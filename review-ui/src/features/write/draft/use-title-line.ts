import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { historyQuery } from '../../../lib/memo-queries'
import type { MemoDetails } from '../../../lib/schema'
import { retitled, saysAnother } from '../../../lib/title'
import type { Draft } from './draft'

/** When the memo gets another title, or has got one since it was written, the text's line for it follows once. */
export function useTitleLine(
  memo: Pick<MemoDetails, 'number' | 'title'>,
  text: Pick<Draft, 'markdown' | 'amend'>,
  mine: boolean,
): void {
  const { number, title } = memo
  const [followed, setFollowed] = useState<string | null>(null)
  const isBehind = mine && followed !== title && saysAnother(text.markdown, title)
  const history = useQuery({ ...historyQuery(String(number)), enabled: isBehind })
  const entries = isBehind ? history.data?.items : undefined
  const follow = useEffectEvent((before: readonly string[]) => {
    text.amend(retitled(text.markdown, title, before))
    setFollowed(title)
  })
  useEffect(() => {
    if (entries) follow(entries.flatMap(({ details }) => ('title' in details ? details.title : [])))
  }, [entries])
}
