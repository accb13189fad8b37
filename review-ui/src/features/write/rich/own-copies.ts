import { DOMSerializer, type Fragment, type Schema } from '@tiptap/pm/model'

const SIGN = 'data-memo-copy'

/** Writes what is copied with a sign of our own: other editors too leave the name of the one that both are made with. */
export class OwnCopies extends DOMSerializer {
  static of(schema: Schema): OwnCopies {
    return new OwnCopies(
      DOMSerializer.nodesFromSchema(schema),
      DOMSerializer.marksFromSchema(schema),
    )
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const made = super.serializeFragment(fragment, options, target)
    if (made.firstChild instanceof HTMLElement) made.firstChild.setAttribute(SIGN, '')
    return made
  }
}

/** Whether the clipboard holds a copy out of this editor, which is exact already. */
export function isOwnCopy(html: string): boolean {
  return html.includes('data-pm-slice') && html.includes(SIGN)
}
