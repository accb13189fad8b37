import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { FormBody } from '../../components/form-body'
import type { MemoDetails, Thread } from '../../lib/schema'
import { speakingIn } from './api'
import classes from './discussion.module.css'
import { useSpeech } from './use-speech'

interface ProposalFormProps {
  memo: MemoDetails
  thread: Thread
  /** Those that may have answered it, the likeliest first. */
  revisions: MemoDetails['revisions']
  onClose: () => void
}

/** An author says that a thread is settled, and which revision has done it, if one has. */
export function ProposalForm({ memo, thread, revisions, onClose }: ProposalFormProps) {
  const { memoId } = memo
  const [chosen, choose] = useState(String(revisions[0]?.revision ?? ''))
  const speech = useSpeech(memoId, speakingIn(memoId, thread.threadId).propose, onClose)
  return (
    <div className={classes.form}>
      <FormBody
        onClose={onClose}
        onSubmit={() =>
          speech.mutate({ seen: thread.version, revision: chosen === '' ? null : Number(chosen) })
        }
        submitLabel="Propose as resolved"
        pending={speech.isPending}
        error={speech.error}
      >
        <NativeSelect
          label="Answered by"
          data={[
            ...revisions.map(({ revision, summary }) => ({
              value: String(revision),
              label: `Revision ${revision}: ${summary}`,
            })),
            { value: '', label: 'No revision' },
          ]}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          ref={(field) => field?.focus({ preventScroll: true })}
        />
      </FormBody>
    </div>
  )
}
