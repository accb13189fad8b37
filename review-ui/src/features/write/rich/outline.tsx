import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import classes from './rich.module.css'

/** The headings; a click goes there. */
export function Outline({ editor }: { editor: Editor }) {
  const headings = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found: { text: string; level: number; pos: number }[] = []
      state.doc.forEach((node, pos) => {
        if (node.type.name === 'heading') {
          found.push({ text: node.textContent, level: node.attrs.level, pos })
        }
      })
      return found
    },
  })
  return (
    <nav className={classes.outline} aria-label="Outline">
      <h2>Outline</h2>
      {headings.length === 0 ? (
        <p>Headings appear here.</p>
      ) : (
        <ul>
          {headings.map(({ text, level, pos }) => (
            <li key={pos} style={{ paddingLeft: `${(level - 1) * 12}px` }}>
              <button
                type="button"
                onClick={() =>
                  editor
                    .chain()
                    .setTextSelection(pos + 1)
                    .focus()
                    .scrollIntoView()
                    .run()
                }
              >
                {text || 'Without words'}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
