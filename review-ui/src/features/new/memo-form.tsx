import { Button, Radio, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { Link } from 'react-router'
import { Refusal } from '../../components/states'
import { sendOnCtrlEnter } from '../../lib/ctrl-enter'
import { lengthOf } from '../../lib/length'
import { TITLE_LIMIT, tooLong } from '../../lib/title'
import classes from './new.module.css'
import { type NewMemo, useCreateMemo } from './use-create-memo'

export interface Heading {
  title: string
  access: string
}

interface MemoFormProps {
  heading: Heading
  onChange: (heading: Heading) => void
  /** The first text; undefined while there is none yet. */
  text: NewMemo['text'] | undefined
}

/** The title of a memo and its readers; with its text, if it has one already, it begins. */
export function MemoForm({ heading, onChange, text }: MemoFormProps) {
  const { title, access } = heading
  const { command, begun } = useCreateMemo()
  const missing =
    text === undefined
      ? 'Choose a file first.'
      : lengthOf(title) === 0
        ? 'A title is needed to begin.'
        : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (command.isPending || text === undefined) return
    command.mutate({ title: title.trim(), restricted: access !== 'open', text })
  }
  return (
    <form onSubmit={submit} onKeyDown={sendOnCtrlEnter} className={classes.form}>
      <TextInput
        label="Title"
        description="What is to be decided, in one line. It can be changed until the decision."
        size="md"
        classNames={{ label: classes.titleLabel }}
        value={title}
        onChange={(event) => onChange({ ...heading, title: event.currentTarget.value })}
        error={tooLong(title) && `A title has at most ${TITLE_LIMIT} characters.`}
        aria-describedby="title-count"
        disabled={begun !== null}
        required
        withAsterisk={false}
      />
      <p className={classes.count} id="title-count" data-over={tooLong(title)}>
        {lengthOf(title)} of {TITLE_LIMIT} characters
      </p>
      <Radio.Group
        label="Who may read it"
        value={access}
        onChange={(value) => onChange({ ...heading, access: value })}
      >
        <Stack gap="sm" mt="xs">
          <Radio
            value="open"
            label="Everybody"
            description="Whoever has an account finds it and reads it, drafts included."
            disabled={begun !== null}
          />
          <Radio
            value="restricted"
            label="Only those who take part"
            description="Its authors, its participants and auditors find it; nobody else does."
            disabled={begun !== null}
          />
        </Stack>
      </Radio.Group>
      <p className={classes.next}>
        {text
          ? 'You become the owner and go on with the text in your draft. It is a revision, and others read it, only once you submit it.'
          : 'You become the owner and go on to write the first revision; nobody is asked for anything before you open the review.'}
      </p>
      <Refusal error={command.error} />
      {begun && command.error && (
        <p className={classes.begun} role="status">
          <Link to={`/m/${begun.number}`}>Memo {begun.number}</Link> has been begun; only its text
          is missing. Try again, or write it there.
        </p>
      )}
      <div className={classes.end}>
        <Button
          type="submit"
          loading={command.isPending}
          disabled={missing !== null || tooLong(title)}
        >
          {begun ? 'Send the text again' : 'Begin the memo'}
        </Button>
        {missing && <p>{missing}</p>}
      </div>
    </form>
  )
}
