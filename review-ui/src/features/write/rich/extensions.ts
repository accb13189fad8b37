import { Extension, type Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { blockSchema } from './block-schema'
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
}

/** Everything the editor can do; what needs a dialog is asked of the page. */
export function extensionsFor(requests: Requests): Extensions {
  const keys = Extension.create({
    name: 'pageKeys',
    priority: 2000,
    addKeyboardShortcuts: () => ({
      'Mod-Enter': handled(requests.submit),
      'Mod-k': handled(requests.link),
      'Mod-f': handled(() => requests.find(false)),
      'Mod-h': handled(() => requests.find(true)),
    }),
  })
  return [
    keys,
    ...blockSchema,
    ...inlineSchema,
    TableKeys,
    TableScroll,
    UndoRedo,
    Dropcursor,
    Gapcursor,
    Placeholder.configure({
      placeholder: 'Write, or type / for headings, lists, tables and figures.',
    }),
    Notes,
    GuidanceReplacement,
    Figures,
    Find,
    PageMarks,
    Paste,
    SlashMenu.configure({ render: requests.slash }),
  ]
}

function handled(act: () => void): () => boolean {
  return () => {
    act()
    return true
  }
}
