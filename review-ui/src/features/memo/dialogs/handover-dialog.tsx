import { useDirectory } from '../../../lib/directory'
import { HandOverFields, useHandover } from '../acts/hand-over-fields'
import { handOverMemo } from '../commands'
import { CommandDialog, type DialogProps } from './command-form'
import classes from './dialogs.module.css'

/** Another owner for the memo; by the owner, or by an administrator once nobody can act for the owner any more. */
export function HandoverDialog({ memo, me, onClose }: DialogProps & { me: string }) {
  const { nameOf } = useDirectory()
  const handover = useHandover(memo.memoId)
  const owner = memo.owner === me ? 'you' : nameOf(memo.owner)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Hand the memo over"
      send={handOverMemo(memo.owner)}
      content={handover.content}
      missing={handover.missing}
      onSent={handover.onSent}
      submitLabel="Hand over"
    >
      <p className={classes.note}>
        The memo is theirs at once, with everything that{' '}
        {owner === 'you' ? 'you are' : 'its owner is'} asked for; they are told, and may hand it on.{' '}
        {owner === 'you' ? 'You go' : `${owner} goes`} on as coauthor.
      </p>
      <HandOverFields
        handover={handover}
        without={[memo.owner]}
        explained="A coauthor, or anybody who does not judge the memo."
      />
    </CommandDialog>
  )
}
