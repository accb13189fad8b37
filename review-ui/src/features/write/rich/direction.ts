import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

/** Marks, embeddings, overrides and isolates: no revision may have them, and nobody could find them on the page. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Takes out what turns the direction of writing as soon as it comes in, so that the page shows what is submitted. */
export const Direction = Extension.create({
  name: 'direction',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('direction'),
        appendTransaction: (transactions, _before, { doc, tr }) => {
          const places = new Set<number>()
          for (const { from, to } of changed(transactions)) {
            doc.nodesBetween(from, to, (node, at) => {
              for (const { index } of node.text?.matchAll(TURNING) ?? []) {
                if (at + index >= from && at + index < to) places.add(at + index)
              }
            })
          }
          for (const place of [...places].sort((a, b) => b - a)) tr.delete(place, place + 1)
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})

/** Where the last of the transactions left what any of them changed. */
function changed(transactions: readonly Transaction[]): { from: number; to: number }[] {
  const maps = transactions.flatMap(({ mapping }) => mapping.maps)
  return maps.flatMap((map, index) => {
    const ranges: { from: number; to: number }[] = []
    const later = maps.slice(index + 1)
    map.forEach((_from, _to, from, to) => {
      ranges.push({
        from: later.reduce((place, next) => next.map(place, -1), from),
        to: later.reduce((place, next) => next.map(place, 1), to),
      })
    })
    return ranges
  })
}
