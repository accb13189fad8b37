import { Extension, Node } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { guidanceIn } from '../bridge/guidance'

/** What a template says in this place, until something is written there. */
export const Guidance = Node.create({
  name: 'guidance',
  group: 'block',
  content: 'inline*',
  addAttributes() {
    return {
      source: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-guidance-source') ?? '',
        renderHTML: ({ source }) => ({
          'data-guidance': guidanceIn(source) ?? '',
          'data-guidance-source': source,
        }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'p[data-guidance-source]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['p', HTMLAttributes, 0]
  },
})

/** Writing makes an ordinary paragraph of the place; so does putting it into a list or a quote. */
export const GuidanceReplacement = Extension.create({
  name: 'guidanceGivesWay',
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { $from } = this.editor.state.selection
        return $from.parent.type.name === 'guidance' && this.editor.commands.setNode('paragraph')
      },
    }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('guidance'),
        appendTransaction: (transactions, _before, state) => {
          const { tr } = state
          if (!transactions.some(({ docChanged }) => docChanged)) return null
          state.doc.descendants((node, pos, parent) => {
            if (node.type.name === 'guidance' && (node.content.size > 0 || parent !== state.doc)) {
              tr.setNodeMarkup(pos, state.schema.nodes.paragraph, {})
            }
            return !node.isTextblock
          })
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})
