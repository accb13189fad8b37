import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { missing } from '../../../lib/missing'
import { TITLE_LIMIT, tooLong } from '../../../lib/title'
import { changeMemo } from '../commands'
import { CommandDialog, type DialogProps } from './command-form'
import classes from './dialogs.module.css'

export function TitleDialog({ memo, onClose }: DialogProps) {
  const [title, setTitle] = useState(memo.title)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Change the title"
      send={changeMemo}
      content={{ title: title.trim() }}
      submitLabel="Change the title"
      missing={missing(
        [title.trim() === '', 'A memo needs a title.'],
        [tooLong(title), `A title has at most ${TITLE_LIMIT} characters.`],
        [title.trim() === memo.title, 'It is the title that the memo has.'],
      )}
    >
      <TextInput
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tooLong(title) && `A title has at most ${TITLE_LIMIT} characters.`}
        data-autofocus
      />
    </CommandDialog>
  )
}

export function AccessDialog({ memo, onClose }: DialogProps) {
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={memo.restricted ? 'Open the memo to everybody' : 'Restrict the memo'}
      send={changeMemo}
      content={{ restricted: !memo.restricted }}
      submitLabel={memo.restricted ? 'Open it' : 'Restrict it'}
    >
      <p className={classes.note}>
        {memo.restricted
          ? 'Everybody with an account will be able to find and read this memo and its history.'
          : 'Only its authors, its participants and auditors will be able to find and read this memo.'}
      </p>
    </CommandDialog>
  )
}
