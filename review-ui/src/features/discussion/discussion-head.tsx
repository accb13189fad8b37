import { Button, Group, NativeSelect } from '@mantine/core'
import { Link } from 'react-router'
import { useDirectory } from '../../lib/directory'
import { count } from '../../lib/format'
import { isOpen } from '../../lib/known-threads'
import { THREAD_KINDS } from '../../lib/labels'
import type { Thread, ThreadKind } from '../../lib/schema'
import classes from './discussion.module.css'
import type { Filter } from './filters'
import type { Listing } from './use-thread-choice'

const SHOWN: Record<Filter['show'], string> = {
  open: 'Open threads',
  waits: 'Waiting for me',
  mine: 'Mine',
  all: 'All threads',
}

interface DiscussionHeadProps {
  threads: readonly Thread[]
  shown: number
  filter: Filter
  onFilter: (filter: Filter) => void
  /** Missing where there is no room for anything but a list. */
  listing: Listing
  /** Missing for those who read everything and change nothing. */
  onComment?: (() => void) | undefined
  /** Where other words are suggested; missing for those who may not. */
  suggest?: string | undefined
}

/** How much is said, which of it is shown, and the way to say more. */
export function DiscussionHead({ threads, shown, filter, onFilter, ...acts }: DiscussionHeadProps) {
  const { listing } = acts
  const { nameOf } = useDirectory()
  const people = [...new Set(threads.flatMap((t) => t.comments.map(({ by }) => by.account)))]
  const open = threads.filter(isOpen).length
  return (
    <div className={classes.head}>
      <Group justify="space-between" gap={6}>
        <h2 id="discussion">{open > 0 ? count(open, 'open thread') : 'Discussion'}</h2>
        <Group gap={6}>
          {listing && threads.length > 0 && (
            <Button
              size="compact-xs"
              variant={listing.listed ? 'filled' : 'subtle'}
              aria-pressed={listing.listed}
              title="All threads below each other"
              onClick={() => listing.list(!listing.listed)}
            >
              List
            </Button>
          )}
          {acts.suggest && (
            <Button component={Link} to={acts.suggest} size="compact-xs" variant="default">
              Suggest changes
            </Button>
          )}
          {acts.onComment && (
            <Button
              size="compact-xs"
              variant="default"
              title="Comment (c)"
              onClick={acts.onComment}
            >
              Comment
            </Button>
          )}
        </Group>
      </Group>
      {threads.length > 0 && (
        <Group gap={6} grow>
          <NativeSelect
            size="xs"
            aria-label="Which threads"
            value={filter.show}
            data={Object.entries(SHOWN).map(([value, label]) => ({ value, label }))}
            onChange={({ currentTarget }) =>
              onFilter({ ...filter, show: currentTarget.value as Filter['show'] })
            }
          />
          <NativeSelect
            size="xs"
            aria-label="Of which kind, or by whom"
            value={filter.kind ?? (filter.person ? `@${filter.person}` : '')}
            data={[
              { value: '', label: 'By everybody' },
              ...Object.entries(THREAD_KINDS).map(([value, { label }]) => ({ value, label })),
              ...people.map((account) => ({ value: `@${account}`, label: nameOf(account) })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              onFilter({
                ...filter,
                person: value.startsWith('@') ? value.slice(1) : null,
                kind: value === '' || value.startsWith('@') ? null : (value as ThreadKind),
              })
            }
          />
        </Group>
      )}
      {threads.length > 0 && shown === 0 && (
        <p className={classes.note}>No thread fits; choose “All threads” to see every one.</p>
      )}
    </div>
  )
}
