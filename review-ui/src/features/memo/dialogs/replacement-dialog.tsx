import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal, Waiting } from '../../../components/states'
import { useDirectory } from '../../../lib/directory'
import { STAGES } from '../../../lib/labels'
import { memoQuery } from '../../../lib/memo-queries'
import { missing } from '../../../lib/missing'
import { supersede } from '../commands'
import { CommandDialog, type DialogProps } from './command-form'
import classes from './dialogs.module.css'
import { LongTextField } from './long-text-field'

const PAUSE_MILLIS = 250

/** Another memo takes this one's place; its title is shown before anything is sent. */
export function ReplacementDialog({ memo, onClose }: DialogProps) {
  const { nameOf } = useDirectory()
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const number = typed.trim()
  const [settled] = useDebouncedValue(number, PAUSE_MILLIS)
  const isNumber = /^\d+$/.test(number)
  const itself = isNumber && Number(number) === memo.number
  const wanted = isNumber && !itself && settled === number
  const other = useQuery({ ...memoQuery(settled), enabled: wanted })
  const found = wanted ? other.data : undefined
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Replace by another memo"
      send={supersede}
      content={{ successor: number, reason: reason.trim() }}
      submitLabel={found ? `Replace by memo ${found.number}` : 'Replace'}
      missing={missing(
        [found === undefined, 'Name the memo that takes its place.'],
        [reason.trim() === '', 'Write the reason.'],
      )}
      grave
    >
      <TextInput
        label="Number of the other memo"
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={itself && 'That is this memo; it cannot take its own place.'}
        data-autofocus
        required
      />
      {found && (
        <p className={classes.boundText} role="status">
          Memo {found.number}, <strong>{found.title}</strong>, by {nameOf(found.owner)} (
          {STAGES[found.stage].label.toLowerCase()}), will take the place of memo {memo.number},{' '}
          <strong>{memo.title}</strong>.
        </p>
      )}
      {wanted && other.isPending && <Waiting what={`Looking for memo ${number}`} />}
      {wanted && <Refusal error={other.error} />}
      <LongTextField label="Reason" minRows={2} words={reason} onWrite={setReason} required />
    </CommandDialog>
  )
}
