import { Button, Checkbox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react'
import { SmallRedline } from '../../../components/small-redline'
import { Refusal } from '../../../components/states'
import { LimitedArea, TooMuch, useExcess } from '../../../components/text-limit'
import { useCommand } from '../../../lib/command'
import { sendOnCtrlEnter } from '../../../lib/ctrl-enter'
import { count } from '../../../lib/format'
import { showing } from '../../../lib/live/live-queries'
import type { Schemas } from '../../../lib/schema'
import { changesQuery, offer } from './api'
import { NOTHING_CHOSEN, offersOf, toggled } from './offers'
import classes from './suggest.module.css'

const PAUSE_MILLIS = 400
const WORDS_LIMIT = 10_000

interface ProposedChangesProps {
  /** Whether they are to be sent as soon as it is known what they are. */
  wanted: boolean
  onWant: (wanted: boolean) => void
  memoId: string
  base: number
  markdown: string
  changed: boolean
  /** With what was not sent; null if that is nothing. */
  onSent: (rest: string | null) => void
}

/** What the copy changes; each can be sent with a few words, by itself or together with others. */
export function ProposedChanges({ wanted, onWant, ...props }: ProposedChangesProps) {
  const { memoId, base, markdown, changed, onSent } = props
  const queries = useQueryClient()
  const [settled] = useDebouncedValue(markdown, PAUSE_MILLIS)
  const { data, error, isPlaceholderData } = useQuery({
    ...changesQuery(memoId, base, settled),
    enabled: changed,
    placeholderData: keepPreviousData,
  })
  const [choice, choose] = useState(NOTHING_CHOSEN)
  const { excess, tell } = useExcess()
  const changes = changed ? (data ?? []) : []
  const offers = offersOf(choice, changes.length)
  const sending = useCommand(
    async () => offer(memoId, { baseRevision: base, markdown: settled, offers }),
    async ({ rest }) => {
      choose(NOTHING_CHOSEN)
      await queries.invalidateQueries(showing([{ topic: 'thread', id: memoId }]))
      onSent(rest ?? null)
    },
  )
  const unknown = changed && !data && !error
  const behind = settled !== markdown || isPlaceholderData || unknown
  const send = useEffectEvent(() => {
    onWant(false)
    if (offers.length > 0 && excess === null && !sending.isPending) sending.mutate(undefined)
  })
  useEffect(() => {
    // Whoever sends while typing sends what they have typed.
    if (wanted && !behind) send()
  }, [wanted, behind])
  if (changes.length === 0) {
    return (
      <p className={classes.hint}>
        {error
          ? null
          : 'Change the text. What you change is listed here; nobody sees it before you send it.'}
        <Refusal error={error} />
      </p>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onWant(true)
  }
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
      <h2>{count(changes.length, 'change')}</h2>
      <TooMuch value={tell}>
        <ol className={classes.list}>
          {changes.map((change, index) => (
            <Change
              // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place alone
              key={index}
              change={change}
              number={index + 1}
              chosen={!choice.left.has(index)}
              words={choice.together ? null : (choice.words[index] ?? '')}
              onChosen={() => choose(toggled(choice, index))}
              onWords={(words) => choose({ ...choice, words: { ...choice.words, [index]: words } })}
            />
          ))}
        </ol>
        {changes.length > 1 && (
          <Checkbox
            label="Send as one suggestion"
            description="It is then accepted or declined as a whole."
            checked={choice.together}
            onChange={() => choose({ ...choice, together: !choice.together })}
          />
        )}
        {choice.together && (
          <LimitedArea
            autosize
            label="Why"
            limit={WORDS_LIMIT}
            value={choice.words[0] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose({ ...choice, words: { ...choice.words, 0: value } })
            }
          />
        )}
      </TooMuch>
      <Refusal error={sending.error ?? error} />
      <Button
        type="submit"
        title="Ctrl+Enter"
        disabled={sending.isPending || offers.length === 0 || excess !== null}
      >
        Send {count(offers.length, 'suggestion')}
      </Button>
    </form>
  )
}

interface ChangeProps {
  change: Schemas['ProposedChange']
  number: number
  chosen: boolean
  /** Null where the words are about all of them. */
  words: string | null
  onChosen: () => void
  onWords: (words: string) => void
}

function Change({ change, number, chosen, words, onChosen, onWords }: ChangeProps) {
  return (
    <li>
      <Checkbox label={`Send change ${number}`} checked={chosen} onChange={onChosen} />
      <SmallRedline html={change.html} layout={change.layout} />
      {chosen && words !== null && (
        <LimitedArea
          autosize
          size="xs"
          aria-label={`Why, for change ${number}`}
          placeholder="Why (if it does not go without saying)"
          limit={WORDS_LIMIT}
          value={words}
          onChange={({ currentTarget }) => onWords(currentTarget.value)}
        />
      )}
    </li>
  )
}
