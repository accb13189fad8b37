import { Button, Menu } from '@mantine/core'
import { Fragment, type RefObject, useState } from 'react'
import { Link } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import type { Action, MemoDetails } from '../../../lib/schema'
import type { Form, OpenForm } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { permissionFor } from '../permissions'
import { Downloads } from '../revisions/downloads'
import { writeLabel } from './bar-acts'

interface Entry {
  action: Action
  dialog: Form
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
    {
      action: 'OVERRIDE_READING_PERIOD',
      dialog: { kind: 'reading-override' },
      label: () => 'End the time to read',
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
    { action: 'HAND_OVER', dialog: { kind: 'handover' }, label: () => 'Hand the memo over' },
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
  open: OpenForm
  /** Whether the way to the next revision is here, because the bar offers something else. */
  writes?: boolean
  button: RefObject<HTMLButtonElement | null>
}

/** Everything else. What may be done comes first; what may not is folded, with the reasons. */
export function MemoMenu({ memo, shown, open, button, writes = false }: MemoMenuProps) {
  const [unfolded, setUnfolded] = useState(false)
  const groups = [textEntries(memo, shown), ...GROUPS]
  const isAllowed = ({ action }: Entry) => permissionFor(memo, action).allowed
  const forbidden = groups.flat().filter((entry) => !isAllowed(entry))
  return (
    <Menu
      position="bottom-end"
      width="min(400px, calc(100vw - 28px))"
      shadow="md"
      // The list may scroll; then its entries have to take the focus one by one.
      menuItemTabIndex={0}
      withInitialFocusPlaceholder={false}
      onClose={() => setUnfolded(false)}
    >
      <Menu.Target>
        <Button variant="default" ref={button}>
          More
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {writes && permissionFor(memo, 'REVISE').allowed && (
          <Menu.Item component={Link} to={`/m/${memo.number}/write`}>
            {writeLabel(memo)}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to={`/m/${memo.number}/history`}>
          History
        </Menu.Item>
        {shown > 0 && <Downloads memo={memo} shown={shown} />}
        {groups
          .map((group) => group.filter(isAllowed))
          .filter((group) => group.length > 0)
          .map((group) => (
            <Fragment key={group[0]?.dialog.kind}>
              <Menu.Divider />
              {group.map(({ dialog, label }) => (
                <Menu.Item key={dialog.kind} onClick={() => open(dialog)}>
                  {label(memo)}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        {forbidden.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item
              closeMenuOnClick={false}
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              What cannot be done now, and why
            </Menu.Item>
            {unfolded && <Forbidden entries={forbidden} memo={memo} />}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function Forbidden({ entries, memo }: { entries: readonly Entry[]; memo: MemoDetails }) {
  const { withNames } = useDirectory()
  return entries.map(({ action, dialog, label }) => (
    <Menu.Item
      key={dialog.kind}
      aria-disabled
      data-forbidden
      className={classes.entry}
      closeMenuOnClick={false}
    >
      {label(memo)}
      <span className={classes.why}>{withNames(permissionFor(memo, action).reason)}</span>
    </Menu.Item>
  ))
}
