import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CopyButton } from '../../components/copy-button'
import { FormDialog } from '../../components/form-dialog'
import page from '../../components/list-page.module.css'
import { time } from '../../lib/format'
import type { PasswordLink, Person } from '../../lib/schema'
import { useMakePasswordLink, useWithdrawPasswordLink } from './api'
import classes from './people.module.css'

interface PasswordLinkDialogProps {
  person: Person
  hasPassword: boolean
  /** Of somebody who was just added. */
  link?: PasswordLink | undefined
  onClose: () => void
}

/** Makes a link with which somebody chooses a password, and shows it this once. */
export function PasswordLinkDialog({
  person,
  hasPassword,
  link: made,
  onClose,
}: PasswordLinkDialogProps) {
  const { name, username } = person
  const [endsPassword, setEndsPassword] = useState(false)
  const command = useMakePasswordLink(username)
  const link = made ?? command.data
  if (link) return <MadeLink name={name} link={link} added={!!made} onClose={onClose} />
  return (
    <FormDialog
      title={`A password link for ${name}`}
      onClose={onClose}
      onSubmit={() => command.mutate({ endsPassword })}
      submitLabel="Make the link"
      pending={command.isPending}
      error={command.error}
      grave={endsPassword}
    >
      <p className={page.note}>
        Whoever opens the link chooses the password of this account, once, within three days. An
        earlier link stops working.
      </p>
      {hasPassword && (
        <Checkbox
          label="The present password stops working now"
          description={`For one that somebody else may know. ${name} is signed out everywhere until another is chosen.`}
          checked={endsPassword}
          onChange={(event) => setEndsPassword(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  )
}

interface MadeLinkProps {
  name: string
  link: PasswordLink
  added: boolean
  onClose: () => void
}

function MadeLink({ name, link, added, onClose }: MadeLinkProps) {
  const address = `${location.origin}/welcome#${link.token}`
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={added ? `${name} was added` : `A password link for ${name}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={page.note}>
        Give this link to {name} in a way that reaches nobody else; Sixpager does not send it. It
        works once, until {time(link.expires)}, and is shown only here.
      </p>
      <Group className={classes.link} gap="sm" align="end" wrap="nowrap" mt="md">
        <TextInput
          label="Link"
          value={address}
          readOnly
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={address} />
      </Group>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </Group>
    </Modal>
  )
}

interface WithdrawLinkDialogProps {
  person: Person
  onClose: () => void
}

/** For a link that went to somebody else. */
export function WithdrawLinkDialog({ person, onClose }: WithdrawLinkDialogProps) {
  const command = useWithdrawPasswordLink(person.username, onClose)
  return (
    <FormDialog
      title={`Withdraw the link of ${person.name}`}
      onClose={onClose}
      onSubmit={() => command.mutate()}
      submitLabel="Withdraw the link"
      pending={command.isPending}
      error={command.error}
      grave
    >
      <p className={page.note}>
        The link stops working at once. If {person.name} has a password, it stays as it is.
      </p>
    </FormDialog>
  )
}
