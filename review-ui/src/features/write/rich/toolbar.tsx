import { Menu, Select, Tooltip, UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { pickFigure } from './figures'
import { insertNote } from './notes'
import classes from './rich.module.css'
import { alignColumn, isInTable } from './table-keys'

interface ToolbarProps {
  editor: Editor
  onLink: () => void
  onFind: () => void
}

const STYLES = [
  { value: '0', label: 'Text' },
  { value: '1', label: 'Title' },
  { value: '2', label: 'Heading 2' },
  { value: '3', label: 'Heading 3' },
  { value: '4', label: 'Heading 4' },
]

/** What can be done to the words at the cursor. */
export function Toolbar({ editor, onLink, onFind }: ToolbarProps) {
  const now = useEditorState({
    editor,
    selector: ({ editor: { state }, editor: current }) => ({
      level: String(current.getAttributes('heading').level ?? 0),
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      code: current.isActive('code'),
      link: current.isActive('link'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      quote: current.isActive('blockquote'),
      block: current.isActive('codeBlock'),
      table: isInTable(current),
      undo: current.can().undo(),
      redo: current.can().redo(),
      words: state.selection.empty,
    }),
  })
  const run = () => editor.chain().focus()
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Format">
      <Select
        size="xs"
        w={112}
        aria-label="Style of the paragraph"
        data={STYLES}
        value={STYLES.some(({ value }) => value === now.level) ? now.level : null}
        placeholder={`Heading ${now.level}`}
        allowDeselect={false}
        comboboxProps={{ shadow: 'md' }}
        onChange={(value) => {
          if (value === '0') run().setNode('paragraph').run()
          else
            run()
              .setNode('heading', { level: Number(value) })
              .run()
        }}
      />
      <Group>
        <Tool name="Bold" keys="Ctrl B" on={now.bold} act={() => run().toggleBold().run()}>
          <b>B</b>
        </Tool>
        <Tool name="Italic" keys="Ctrl I" on={now.italic} act={() => run().toggleItalic().run()}>
          <i>I</i>
        </Tool>
        <Tool name="Code" keys="Ctrl E" on={now.code} act={() => run().toggleCode().run()}>
          <code>{'{ }'}</code>
        </Tool>
        <Tool name="Link" keys="Ctrl K" on={now.link} act={onLink}>
          <u>Link</u>
        </Tool>
      </Group>
      <Group>
        <Tool
          name="Bulleted list"
          keys="Ctrl Shift 8"
          on={now.bullets}
          act={() => run().toggleBulletList().run()}
        >
          • List
        </Tool>
        <Tool
          name="Numbered list"
          keys="Ctrl Shift 7"
          on={now.numbers}
          act={() => run().toggleOrderedList().run()}
        >
          1. List
        </Tool>
        <Tool name="Quote" on={now.quote} act={() => run().toggleBlockquote().run()}>
          “Quote”
        </Tool>
      </Group>
      <Group>
        <Tool name="Footnote" act={() => insertNote(editor)}>
          Note<sup>1</sup>
        </Tool>
        <Tool name="Figure" act={() => pickFigure(editor)}>
          Figure
        </Tool>
        <TableMenu editor={editor} inTable={now.table} />
        <MoreMenu editor={editor} />
      </Group>
      <Group>
        <Tool name="Undo" keys="Ctrl Z" off={!now.undo} act={() => run().undo().run()}>
          ↶
        </Tool>
        <Tool name="Redo" keys="Ctrl Y" off={!now.redo} act={() => run().redo().run()}>
          ↷
        </Tool>
        <Tool name="Find and replace" keys="Ctrl H" act={onFind}>
          Find
        </Tool>
      </Group>
    </div>
  )
}

function Group({ children }: { children: ReactNode }) {
  return <div className={classes.tools}>{children}</div>
}

interface ToolProps {
  name: string
  keys?: string
  on?: boolean
  off?: boolean
  act: () => unknown
  children: ReactNode
}

function Tool({ name, keys, on, off = false, act, children }: ToolProps) {
  return (
    <Tooltip label={keys ? `${name} (${keys})` : name} openDelay={500}>
      <UnstyledButton
        className={classes.tool}
        aria-label={name}
        aria-pressed={on}
        aria-disabled={off}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !off && act()}
      >
        {children}
      </UnstyledButton>
    </Tooltip>
  )
}

function MoreMenu({ editor }: { editor: Editor }) {
  const run = () => editor.chain().focus()
  return (
    <Menu shadow="md" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton className={classes.tool}>More</UnstyledButton>
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

function TableMenu({ editor, inTable }: { editor: Editor; inTable: boolean }) {
  const run = () => editor.chain().focus()
  if (!inTable) {
    return (
      <Tool
        name="Table"
        act={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      >
        Table
      </Tool>
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
