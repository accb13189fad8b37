import { Menu, UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { alignColumn } from './table-keys'
import classes from './toolbar.module.css'
import { ToolbarButton } from './toolbar-button'

interface MenuProps {
  editor: Editor
  off: boolean
}

export function MoreMenu({ editor, off }: MenuProps) {
  const run = () => editor.chain().focus()
  return (
    <Menu shadow="md" returnFocus={false} disabled={off}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-disabled={off}>
          More
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run().toggleCodeBlock().run()}>Code block</Menu.Item>
        <Menu.Item onClick={() => run().setHorizontalRule().run()}>Rule</Menu.Item>
        <Menu.Item onClick={() => run().setHardBreak().run()}>Line break</Menu.Item>
        <Menu.Item onClick={() => run().unsetAllMarks().run()}>Remove the formatting</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Puts in a table; within one, what can be done to it. */
export function TableMenu({ editor, off, inTable }: MenuProps & { inTable: boolean }) {
  const run = () => editor.chain().focus()
  if (!inTable || off) {
    return (
      <ToolbarButton
        name="Table"
        off={off}
        act={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      >
        Table
      </ToolbarButton>
    )
  }
  return (
    <Menu shadow="md" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-pressed>
          Table
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run().addRowAfter().run()}>Row below</Menu.Item>
        <Menu.Item onClick={() => run().addColumnAfter().run()}>Column to the right</Menu.Item>
        <Menu.Item onClick={() => run().addColumnBefore().run()}>Column to the left</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => alignColumn(editor, 'left')}>Align left</Menu.Item>
        <Menu.Item onClick={() => alignColumn(editor, 'center')}>Align in the middle</Menu.Item>
        <Menu.Item onClick={() => alignColumn(editor, 'right')}>Align right</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => run().deleteRow().run()}>Remove the row</Menu.Item>
        <Menu.Item onClick={() => run().deleteColumn().run()}>Remove the column</Menu.Item>
        <Menu.Item onClick={() => run().deleteTable().run()}>Remove the table</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
