import { getDefaultZIndex, Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { forgetTextsOfOthers } from '../../lib/kept-texts'
import { meQuery } from '../../lib/me'
import type { Me } from '../../lib/schema'
import { SignInForm } from './sign-in-form'

interface SignInDialogProps {
  opened: boolean
  username: string
  onSignedIn: () => void
}

/** Over the page on which the session ended: what was typed there stays. */
export function SignInDialog({ opened, username, onSignedIn }: SignInDialogProps) {
  const queries = useQueryClient()
  const enter = async (me: Me) => {
    if (me.username !== username) {
      forgetTextsOfOthers(me.username)
      location.assign('/')
      return
    }
    await queries.refetchQueries({ queryKey: meQuery.queryKey })
    onSignedIn()
    await queries.invalidateQueries()
  }
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      // Whatever form lies open, this one comes first.
      zIndex={getDefaultZIndex('max')}
      title="Your session has ended"
      size="md"
    >
      <p>Sign in again to go on. Nothing you typed is lost.</p>
      <SignInForm username={username} onSignedIn={(me) => void enter(me)} />
    </Modal>
  )
}
