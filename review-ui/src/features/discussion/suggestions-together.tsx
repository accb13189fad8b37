import { Button, Group } from '@mantine/core'
import { type RefObject, useState } from 'react'
import { Refusal } from '../../components/states'
import { useDirectory } from '../../lib/directory'
import { count } from '../../lib/format'
import type { Schemas, Thread } from '../../lib/schema'
import { suggesting } from './api'
import classes from './discussion.module.css'
import { groupedBy, sectionsOn, type Together, togetherOf } from './together'
import { useSpeech } from './use-speech'
import { WordsForm } from './words-form'

interface SuggestionsTogetherProps {
  memoId: string
  /** Those that are shown. */
  threads: readonly Thread[]
  text: RefObject<HTMLElement | null>
}

const seen = ({ threads }: Together) =>
  threads.map(({ threadId, version }) => ({ thread: threadId, seen: version }))

/** The suggestions that are shown and wait for the reader, to be accepted or declined several at once. */
export function SuggestionsTogether({ memoId, threads, text }: SuggestionsTogetherProps) {
  const { nameOf } = useDirectory()
  const [sections, place] = useState<ReadonlyMap<string, string>>(new Map())
  const [declining, decline] = useState<Together | null>(null)
  const [left, setLeft] = useState<Schemas['Left'][]>([])
  const say = suggesting(memoId)
  const settled = (done: Schemas['Settled']) => {
    setLeft(done.left)
    return done.receipts
  }
  const accept = useSpeech(memoId, async (group: Together) =>
    settled(await say.accept(seen(group))),
  )
  const open = threads.filter(({ may }) => may.includes('ACCEPT'))
  const groups = togetherOf(open, ({ threadId }) => sections.get(threadId) ?? null, nameOf)
  return (
    <>
      {groups.length > 0 && (
        <details
          className={classes.together}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open && text.current) place(sectionsOn(text.current, open))
          }}
        >
          <summary>{count(open.length, 'suggestion')}, accept or decline together</summary>
          <ul>
            {groups.map((group) => (
              <li key={group.key} className={classes.group}>
                <span>{`${group.label}: ${group.threads.length}`}</span>
                <Group gap={6}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Accept ${nameFor(group)}`}
                    disabled={accept.isPending}
                    onClick={() => accept.mutate(group)}
                  >
                    Accept
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={`Decline ${nameFor(group)}`}
                    disabled={accept.isPending}
                    onClick={() => decline(group)}
                  >
                    Decline
                  </Button>
                </Group>
              </li>
            ))}
          </ul>
        </details>
      )}
      {declining && (
        <WordsForm
          memoId={memoId}
          label={`Why ${nameFor(declining)} are declined`}
          submitLabel={`Decline ${declining.threads.length}`}
          send={async (reason) => settled(await say.declineSome(seen(declining), reason))}
          onClose={() => decline(null)}
        />
      )}
      {[...groupedBy(left, ({ why }) => why)].map(([why, some]) => (
        <p key={why} className={classes.note} role="status">
          {count(some.length, 'suggestion')} left as before: {why}
        </p>
      ))}
      <Refusal error={accept.error} />
    </>
  )
}

const nameFor = ({ key, label, threads }: Together) =>
  key === 'all'
    ? `all ${threads.length} suggestions`
    : `the ${threads.length} ${label[0]?.toLowerCase()}${label.slice(1)}`
