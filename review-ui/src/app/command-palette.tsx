import '@mantine/spotlight/styles.layer.css'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../lib/api-client'
import { holds } from '../lib/case-folding'
import { STAGES } from '../lib/labels'
import { shows } from '../lib/live/live-queries'
import type { Me } from '../lib/schema'
import { paletteStore, selectFirst, usePaletteOpened } from './palette'
import { signOut } from './sign-out'

/** Ctrl-K: memos by title or number, and every screen. */
export function CommandPalette({ me }: { me: Me }) {
  const navigate = useNavigate()
  const opened = usePaletteOpened()
  const [query, setQuery] = useState('')
  const { data: memos } = useQuery({
    queryKey: ['memos', 'palette', query],
    meta: shows('memo'),
    queryFn: ({ signal }) =>
      api.get('/api/memos', { params: { query: { limit: 8, q: query } }, signal }),
    select: (page) => page.items,
    // What was found for other words is not shown: Enter would open it.
    enabled: opened,
  })
  useEffect(() => {
    if (opened && memos) selectFirst()
  }, [opened, memos])
  const go = (to: string) => () => void navigate(to)
  // The server has searched the memos, also by number.
  const found = (memos ?? []).map((memo) => ({
    id: memo.memoId,
    label: `${memo.number}. ${memo.title}`,
    description: STAGES[memo.stage].label,
    onClick: go(`/m/${memo.number}`),
  }))
  const screens = screensOf(me, go).filter(({ label = '' }) => holds(label, query))
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      nothingFound={
        memos ? 'No memo and no screen has this in its name.' : 'Looking through the memos'
      }
      searchProps={{ placeholder: 'Memo title, number or screen', 'aria-label': 'Go to' }}
      filter={(_, actions) => actions}
      attributes={{ content: { 'aria-label': 'Go to a memo or a screen' } }}
      store={paletteStore}
      scrollable
      maxHeight={420}
      styles={{ actionsList: { paddingBottom: 8 } }}
      actions={[
        { group: 'Memos', actions: found },
        { group: 'Screens', actions: screens },
      ].filter(({ actions }) => actions.length > 0)}
    />
  )
}

function screensOf(me: Me, go: (to: string) => () => void): SpotlightActionData[] {
  return [
    { id: 'inbox', label: 'Inbox', description: 'What you owe', onClick: go('/') },
    { id: 'board', label: 'Board', description: 'All memos by stage', onClick: go('/board') },
    { id: 'memos', label: 'Memos', description: 'Search all memos', onClick: go('/memos') },
    ...(me.role === 'AUDITOR'
      ? []
      : [{ id: 'new', label: 'New memo', description: 'Begin a draft', onClick: go('/new') }]),
    ...(me.role === 'MEMBER'
      ? []
      : [
          {
            id: 'access-log',
            label: 'Access log',
            description: 'Who came in, and how accounts changed',
            onClick: go('/access-log'),
          },
        ]),
    ...(me.role === 'ADMINISTRATOR'
      ? [
          { id: 'people', label: 'People', description: 'Accounts', onClick: go('/people') },
          {
            id: 'templates',
            label: 'Templates',
            description: 'What memos begin with',
            onClick: go('/templates'),
          },
          {
            id: 'policies',
            label: 'Policies',
            description: 'What an approval needs',
            onClick: go('/policies'),
          },
          {
            id: 'system',
            label: 'System',
            description: 'How the views are',
            onClick: go('/system'),
          },
        ]
      : []),
    { id: 'out', label: 'Sign out', onClick: () => void signOut() },
  ]
}
