import { Button, Menu } from '@mantine/core'
import { Link } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import type { Action, MemoDetails } from '../../../lib/schema'
import type { Dialog, OpenDialog } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { permissionFor } from '../permissions'
import { Downloads } from '../revisions/downloads'

interface Entry {
  action: Action
  dialog: Dialog
  label: (memo: MemoDetails) => string
}

/** What concerns the text, and the revision on the page. */
function textEntries(memo: MemoDetails, shown: number): Entry[] {
  const fromFile: Entry = {
    action: 'REVISE',
    dialog: { kind: 'file' },
    label: () => 'Revise from a file',
  }
  if (shown === 0) return [fromFile]
  const name: Entry = {
    action: 'NAME_REVISION',
    dialog: { kind: 'revision-name', revision: shown },
    label: () => `${memo.revisions[shown - 1]?.name ? 'Rename' : 'Name'} revision ${shown}`,
  }
  const restore: Entry = {
    action: 'REVISE',
    dialog: { kind: 'restoration', revision: shown },
    label: () => `Restore revision ${shown}`,
  }
  return shown < memo.revisions.length ? [fromFile, name, restore] : [fromFile, name]
}

const GROUPS: readonly (readonly Entry[])[] = [
  [
    {
      action: 'ADD_PARTICIPANT',
      dialog: { kind: 'participant' },
      label: () => 'Add a participant',
    },
    { action: 'EXTEND_REVIEW', dialog: { kind: 'extension' }, label: () => 'Extend the review' },
    {
      action: 'REQUEST_DECISION',
      dialog: { kind: 'decision-request' },
      label: () => 'Ask for the decision',
    },
    { action: 'NAME_COAUTHOR', dialog: { kind: 'coauthor' }, label: () => 'Name a coauthor' },
    { action: 'OBJECT', dialog: { kind: 'objection' }, label: () => 'Raise an objection' },
    { action: 'DELEGATE', dialog: { kind: 'delegation' }, label: () => 'Name a deputy for me' },
    { action: 'RECUSE', dialog: { kind: 'recusal' }, label: () => 'Recuse myself' },
  ],
  [
    { action: 'RETITLE', dialog: { kind: 'title' }, label: () => 'Change the title' },
    {
      action: 'CHANGE_ACCESS',
      dialog: { kind: 'access' },
      label: (memo) => (memo.restricted ? 'Open to everybody' : 'Restrict to participants'),
    },
    { action: 'WITHDRAW', dialog: { kind: 'withdrawal' }, label: () => 'Withdraw' },
    { action: 'REOPEN', dialog: { kind: 'reopening' }, label: () => 'Reopen' },
    {
      action: 'SUPERSEDE',
      dialog: { kind: 'supersession' },
      label: () => 'Replace by another memo',
    },
  ],
]

interface MemoMenuProps {
  memo: MemoDetails
  shown: number
  open: OpenDialog
}

/** Everything else. What may not be done is there too, with the reason. */
export function MemoMenu({ memo, shown, open }: MemoMenuProps) {
  return (
    <Menu
      position="bottom-end"
      width="min(400px, calc(100vw - 28px))"
      shadow="md"
      // The list may scroll; then its entries have to take the focus one by one.
      menuItemTabIndex={0}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button variant="default">More</Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Item component={Link} to={`/m/${memo.number}/history`}>
          History
        </Menu.Item>
        {shown > 0 && <Downloads memo={memo} shown={shown} />}
        {[textEntries(memo, shown), ...GROUPS].map((group) => (
          <MenuGroup key={group[0]?.action} group={group} memo={memo} open={open} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function MenuGroup({
  group,
  memo,
  open,
}: {
  group: readonly Entry[]
  memo: MemoDetails
  open: OpenDialog
}) {
  const { withNames } = useDirectory()
  return (
    <>
      <Menu.Divider />
      {group.map(({ action, dialog, label }) => {
        const { allowed, reason } = permissionFor(memo, action)
        return (
          <Menu.Item
            key={dialog.kind}
            aria-disabled={!allowed}
            data-forbidden={!allowed || undefined}
            className={classes.entry}
            closeMenuOnClick={allowed}
            onClick={() => allowed && open(dialog)}
          >
            {label(memo)}
            {!allowed && <span className={classes.why}>{withNames(reason)}</span>}
          </Menu.Item>
        )
      })}
    </>
  )
}
