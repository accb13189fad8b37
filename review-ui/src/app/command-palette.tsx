import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { get } from '../lib/api-client'
import type { Me, MemoRow } from '../lib/schema'
import { signOut } from '../lib/sign-out'
import { STAGES } from '../lib/words'

/** Ctrl-K: memos by title or number, and every screen. */
export function CommandPalette({ me }: { me: Me }) {
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const { data: memos = [] } = useQuery({
    queryKey: ['memos', 'palette', query],
    queryFn: ({ signal }) =>
      get<{ items: MemoRow[] }>(`/api/memos?limit=8&q=${encodeURIComponent(query)}`, { signal }),
    select: (page) => page.items,
    placeholderData: (previous) => previous,
  })
  const go = (to: string) => () => void navigate(to)
  const screens: SpotlightActionData[] = [
    { id: 'inbox', label: 'Inbox', description: 'What you owe', onClick: go('/') },
    { id: 'board', label: 'Board', description: 'All memos by stage', onClick: go('/board') },
    { id: 'memos', label: 'Memos', description: 'Search all memos', onClick: go('/memos') },
    ...(me.role === 'AUDITOR'
      ? []
      : [{ id: 'new', label: 'New memo', description: 'Begin a draft', onClick: go('/new') }]),
    ...(me.role === 'ADMINISTRATOR'
      ? [
          { id: 'people', label: 'People', description: 'Accounts', onClick: go('/people') },
          {
            id: 'templates',
            label: 'Templates',
            description: 'What memos begin with',
            onClick: go('/templates'),
          },
        ]
      : []),
    { id: 'out', label: 'Sign out', onClick: () => void signOut() },
  ]
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      nothingFound="No memo and no screen has this in its name."
      searchProps={{ placeholder: 'A memo’s title or number, or a screen', 'aria-label': 'Go to' }}
      filter={(typed, actions) => actions.filter((action) => matches(action, typed))}
      scrollable
      maxHeight={420}
      actions={[
        {
          group: 'Memos',
          actions: memos.map((memo) => ({
            id: memo.memoId,
            label: `${memo.number}. ${memo.title}`,
            description: STAGES[memo.stage].label,
            keywords: 'found-by-server',
            onClick: go(`/m/${memo.number}`),
          })),
        },
        { group: 'Screens', actions: screens },
      ]}
    />
  )
}

function matches(action: object, typed: string): boolean {
  if ('actions' in action) return true
  const { label = '', keywords } = action as SpotlightActionData
  // The server has searched the memos already, also by number.
  return keywords === 'found-by-server' || label.toLowerCase().includes(typed.trim().toLowerCase())
}
