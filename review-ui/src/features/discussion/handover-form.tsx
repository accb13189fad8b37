import { useState } from 'react'
import { FormBody } from '../../components/form-body'
import { PersonPicker } from '../../components/person-picker'
import { LimitedArea } from '../../components/text-limit'
import { useInvitable } from '../../lib/invitations'
import { missing } from '../../lib/missing'
import type { Thread } from '../../lib/schema'
import { speakingIn } from './api'
import classes from './discussion.module.css'
import { useSpeech } from './use-speech'
import { WORDS_LIMIT } from './words-form'

interface HandoverFormProps {
  memoId: string
  thread: Thread
  onClose: () => void
}

/** “Not mine, it is theirs”: somebody else is asked in this thread, and told why. */
export function HandoverForm({ memoId, thread, onClose }: HandoverFormProps) {
  const [to, choose] = useState<string | null>(null)
  const [reason, write] = useState('')
  const { threadId, version, comments } = thread
  const people = useInvitable('AUTHOR', [comments[0]?.by.account ?? null])
  const speech = useSpeech(memoId, speakingIn(memoId, threadId).handOver, onClose)
  return (
    <div className={classes.form}>
      <FormBody
        onClose={onClose}
        onSubmit={() => to !== null && speech.mutate({ seen: version, to, reason })}
        submitLabel="Hand over"
        pending={speech.isPending}
        error={speech.error}
        missing={missing(
          [to === null, 'Choose whose it is.'],
          [reason.trim() === '', 'Write the reason.'],
        )}
      >
        <PersonPicker label="Whose it is" required value={to} onChange={choose} people={people} />
        <LimitedArea
          autosize
          minRows={2}
          limit={WORDS_LIMIT}
          label="Reason"
          required
          value={reason}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </FormBody>
    </div>
  )
}
