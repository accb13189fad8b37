import { Button, NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { answerObjection } from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import type { OpenForm } from '../dialogs/dialogs'
import { LongTextField } from '../dialogs/long-text-field'
import { NotMine } from './not-mine'

interface AnswerPanelProps extends DialogProps {
  objectionId: string
  open: OpenForm
  /** What is answered. */
  children: ReactNode
}

/** An answer in words and, where a revision does what was asked for, with the words of it that do. */
export function AnswerPanel({ memo, objectionId, open, onClose, children }: AnswerPanelProps) {
  const objection = memo.objections.find((one) => one.objectionId === objectionId)
  const objected = objection?.revision ?? 0
  const newest = memo.revisions.length
  const answer = useUnsentText(`answer ${objectionId} ${memo.memoId}`)
  const quote = useUnsentText(`quote ${objectionId} ${memo.memoId}`)
  const [revision, setRevision] = useState(newest > objected ? String(newest) : '')
  const later = memo.revisions.map((one) => one.revision).filter((number) => number >= objected)
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Answer the objection"
      send={answerObjection(objectionId)}
      content={{
        answer: answer.words.trim(),
        revision: revision === '' ? null : Number(revision),
        quote: revision === '' ? null : quote.words.trim() || null,
      }}
      onSent={() => {
        answer.forget()
        quote.forget()
      }}
      submitLabel="Answer"
      missing={missing([answer.words.trim() === '', 'Write the answer.'])}
    >
      {children}
      <LongTextField
        label="Answer"
        description="Say what the text does about it, or why it does not. Whoever raised it lifts it, or says why it stands."
        words={answer.words}
        onWrite={answer.write}
        data-autofocus
        required
      />
      <NativeSelect
        label="Answered by"
        data={[
          { value: '', label: 'These words alone' },
          ...later
            .reverse()
            .map((number) => ({ value: String(number), label: `Revision ${number}` })),
        ]}
        value={revision}
        onChange={({ currentTarget }) => setRevision(currentTarget.value)}
      />
      {revision !== '' && (
        <LongTextField
          label="Words of the revision that do"
          description="As the revision says them; they are shown beside the objection. You may leave this empty."
          minRows={2}
          words={quote.words}
          onWrite={quote.write}
        />
      )}
      {revision !== '' && (
        <Button
          size="compact-sm"
          variant="subtle"
          // the words on the page stay selected while the button is pressed
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => quote.write(getSelection()?.toString().trim() || quote.words)}
        >
          Take the words selected on the page
        </Button>
      )}
      {objection?.may.includes('HAND_OVER') && (
        <NotMine onClick={() => open({ kind: 'objection-handover', objectionId })} />
      )}
    </CommandPanel>
  )
}
