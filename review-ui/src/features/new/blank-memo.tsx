import { Button, Radio, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { Refusal } from '../../components/states'
import { send } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import type { Receipt } from '../../lib/schema'
import classes from './new.module.css'
import { lengthOf, TITLE_LIMIT, tooLong } from './title'

interface NewMemo {
  title: string
  restricted: boolean
}

const begin = (memo: NewMemo, idempotencyKey: string) =>
  send<Receipt>('POST', '/api/memos', memo, { idempotencyKey })

/** A memo from nothing: its title and its readers; the text comes next. */
export function BlankMemo() {
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const [access, setAccess] = useState('open')
  const command = useCommand(begin, ({ number }) => void navigate(`/m/${number}/write`))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!command.isPending) command.mutate({ title: title.trim(), restricted: access !== 'open' })
  }
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label="Title"
        description="What is to be decided, in one line. It can be changed until the decision."
        size="md"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tooLong(title) && `A title has at most ${TITLE_LIMIT} characters.`}
        aria-describedby="title-count"
        // The page is this one question.
        autoFocus
        required
        withAsterisk={false}
      />
      <p className={classes.count} id="title-count" data-over={tooLong(title)}>
        {lengthOf(title)} of {TITLE_LIMIT} characters
      </p>
      <Radio.Group label="Who may read it" value={access} onChange={setAccess}>
        <Stack gap="sm" mt="xs">
          <Radio
            value="open"
            label="Everybody"
            description="Whoever has an account finds it and reads it, drafts included."
          />
          <Radio
            value="restricted"
            label="Only those who take part"
            description="Its authors, its participants and auditors find it; nobody else does."
          />
        </Stack>
      </Radio.Group>
      <p className={classes.next}>
        You become the owner and go on to write the first revision; nobody is asked for anything
        before you open the review.
      </p>
      <Refusal error={command.error} />
      <Button
        type="submit"
        loading={command.isPending}
        disabled={lengthOf(title) === 0 || tooLong(title)}
      >
        Begin the memo
      </Button>
    </form>
  )
}
