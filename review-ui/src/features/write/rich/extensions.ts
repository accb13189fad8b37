import { Extension, type Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, Placeholder } from '@tiptap/extensions'
import { Plugin } from '@tiptap/pm/state'
import { pressedKey } from '../../../lib/pressed-key'
import { type Way, wayAsked } from '../editor/way-asked'
import { blockSchema } from './block-schema'
import { ChangeMarks } from './change-marks'
import { Direction } from './direction'
import { Figures } from './figures'
import { Find } from './find'
import { GuidanceReplacement } from './guidance'
import { inlineSchema } from './inline-schema'
import { Notes } from './notes'
import { PageMarks } from './page-marks'
import { Paste } from './paste'
import { SlashMenu, type SlashRender } from './slash'
import { TableKeys } from './table-keys'
import { TableScroll } from './table-scroll'

interface Requests {
  submit: () => void
  link: () => void
  find: (replace: boolean) => void
  slash: SlashRender
  go: (way: Way) => void
}

/**
 * Everything the editor can do; what needs a dialog is asked of the page.
 *
 * @param comparedWith the text whose changes are marked; null if none are
 */
export function extensionsFor(requests: Requests, comparedWith: string | null = null): Extensions {
  const keys = Extension.create({
    name: 'pageKeys',
    priority: 2000,
    addKeyboardShortcuts: () => ({
      'Mod-Enter': handled(requests.submit),
      'Mod-k': handled(requests.link),
      'Mod-f': handled(() => requests.find(false)),
      'Mod-h': handled(() => requests.find(true)),
      'Mod-z': handled(() => requests.go('undo')),
      'Mod-y': handled(() => requests.go('redo')),
      'Mod-Shift-z': handled(() => requests.go('redo')),
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput: (_view, event) => {
              const way = wayAsked(event)
              if (way === null) return false
              event.preventDefault()
              requests.go(way)
              return true
            },
          },
        },
      }),
    ],
  })
  return [
    keys,
    InputMethods,
    ...blockSchema,
    ...inlineSchema,
    TableKeys,
    TableScroll,
    Dropcursor,
    Gapcursor,
    Placeholder.configure({
      placeholder: 'Write, or type / for headings, lists, tables and figures.',
    }),
    Notes,
    GuidanceReplacement,
    Figures,
    ChangeMarks.configure({ comparedWith }),
    Find,
    PageMarks,
    Paste,
    Direction,
    SlashMenu.configure({ render: requests.slash }),
  ]
}

/** Enter that confirms a candidate of an input method does nothing else. */
const InputMethods = Extension.create({
  name: 'inputMethods',
  priority: 3000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (_view, event) => event.key === 'Enter' && pressedKey(event) === null,
        },
      },
    }),
  ],
})

function handled(act: () => void): () => boolean {
  return () => {
    act()
    return true
  }
}
