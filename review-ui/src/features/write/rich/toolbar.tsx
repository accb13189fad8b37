import { Select } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import type { Way } from '../editor/way-asked'
import { pickFigure } from './figures'
import { insertNote } from './notes'
import { isInTable } from './table-keys'
import classes from './toolbar.module.css'
import { ToolbarButton } from './toolbar-button'
import { MoreMenu, TableMenu } from './toolbar-menus'
import { useRovingTabindex } from './use-roving-tabindex'

interface ToolbarProps {
  editor: Editor
  editable: boolean
  canUndo: boolean
  canRedo: boolean
  onGo: (way: Way) => void
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
export function Toolbar({ editor, editable, onGo, onLink, onFind, ...can }: ToolbarProps) {
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
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
    }),
  })
  const run = () => editor.chain().focus()
  const roving = useRovingTabindex()
  const off = !editable
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Format" {...roving}>
      <Select
        size="xs"
        w={112}
        aria-label="Style of the paragraph"
        data={STYLES}
        value={STYLES.some(({ value }) => value === now.level) ? now.level : null}
        placeholder={`Heading ${now.level}`}
        allowDeselect={false}
        disabled={off}
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
        <ToolbarButton
          name="Bold"
          off={off}
          keys="Ctrl B"
          on={now.bold}
          act={() => run().toggleBold().run()}
        >
          <b>B</b>
        </ToolbarButton>
        <ToolbarButton
          name="Italic"
          off={off}
          keys="Ctrl I"
          on={now.italic}
          act={() => run().toggleItalic().run()}
        >
          <i>I</i>
        </ToolbarButton>
        <ToolbarButton
          name="Code"
          off={off}
          keys="Ctrl E"
          on={now.code}
          act={() => run().toggleCode().run()}
        >
          <code>{'{ }'}</code>
        </ToolbarButton>
        <ToolbarButton name="Link" off={off} keys="Ctrl K" on={now.link} act={onLink}>
          <u>Link</u>
        </ToolbarButton>
      </Group>
      <Group>
        <ToolbarButton
          name="Bulleted list"
          off={off}
          keys="Ctrl Shift 8"
          on={now.bullets}
          act={() => run().toggleBulletList().run()}
        >
          • List
        </ToolbarButton>
        <ToolbarButton
          name="Numbered list"
          off={off}
          keys="Ctrl Shift 7"
          on={now.numbers}
          act={() => run().toggleOrderedList().run()}
        >
          1. List
        </ToolbarButton>
        <ToolbarButton
          name="Quote"
          off={off}
          on={now.quote}
          act={() => run().toggleBlockquote().run()}
        >
          “Quote”
        </ToolbarButton>
      </Group>
      <Group>
        <ToolbarButton name="Footnote" off={off} act={() => insertNote(editor)}>
          Note<sup>1</sup>
        </ToolbarButton>
        <ToolbarButton name="Figure" off={off} act={() => pickFigure(editor)}>
          Figure
        </ToolbarButton>
        <TableMenu editor={editor} off={off} inTable={now.table} />
        <MoreMenu editor={editor} off={off} />
      </Group>
      <Group>
        <ToolbarButton name="Undo" keys="Ctrl Z" off={off || !can.canUndo} act={() => onGo('undo')}>
          ↶
        </ToolbarButton>
        <ToolbarButton name="Redo" keys="Ctrl Y" off={off || !can.canRedo} act={() => onGo('redo')}>
          ↷
        </ToolbarButton>
        <ToolbarButton name="Find and replace" keys="Ctrl H" act={onFind}>
          Find
        </ToolbarButton>
      </Group>
    </div>
  )
}

function Group({ children }: { children: ReactNode }) {
  return <div className={classes.tools}>{children}</div>
}
