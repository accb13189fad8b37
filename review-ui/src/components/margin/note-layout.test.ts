import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut, type MeasuredNote } from './note-layout'

const GAP = 8

const heights = fc.integer({ min: 1, max: 400 })
const anchors = fc.option(fc.integer({ min: 0, max: 3_000 }), { freq: 6 })
const sets = fc
  .array(fc.record({ anchor: anchors, height: heights }), { minLength: 1, maxLength: 20 })
  .map((notes) => notes.map<MeasuredNote>((note, index) => ({ id: String(index), ...note })))
const choices = sets.chain((notes) =>
  fc.record({
    notes: fc.constant(notes),
    focused: fc.option(fc.constantFrom(...notes.map(({ id }) => id))),
  }),
)

const noteOf = (notes: readonly MeasuredNote[], id: string) => {
  const found = notes.find((note) => note.id === id)
  if (!found) throw new Error(`No note ${id}`)
  return found
}

describe('notes in the margin', () => {
  test('never overlap', () => {
    fc.assert(
      fc.property(choices, ({ notes, focused }) => {
        const laid = [...layOut(notes, focused, GAP)]
        expect(laid).toHaveLength(notes.length)
        laid.slice(1).forEach(([, top], index) => {
          const [id, before] = laid[index] ?? ['', 0]
          expect(top).toBeGreaterThanOrEqual(before + noteOf(notes, id).height + GAP)
        })
      }),
    )
  })

  test('stand in the order of their passages, and of two at one place as they were given', () => {
    fc.assert(
      fc.property(choices, ({ notes, focused }) => {
        const order = [...layOut(notes, focused, GAP).keys()]
        const place = ({ anchor }: MeasuredNote) => anchor ?? Number.POSITIVE_INFINITY
        const expected = notes
          .map((note, index) => ({ note, index }))
          .sort((a, b) => {
            const [first, second] = [place(a.note), place(b.note)]
            return first === second ? a.index - b.index : first - second
          })
        expect(order).toEqual(expected.map(({ note }) => note.id))
      }),
    )
  })

  test('stand at their passage when they have the focus', () => {
    fc.assert(
      fc.property(choices, ({ notes, focused }) => {
        const anchor = focused === null ? null : noteOf(notes, focused).anchor
        fc.pre(anchor !== null)
        expect(layOut(notes, focused, GAP).get(focused ?? '')).toBe(anchor)
      }),
    )
  })

  test('stand where they are wanted as long as there is room', () => {
    const notes = [
      { id: 'a', anchor: 10, height: 50 },
      { id: 'b', anchor: 100, height: 50 },
    ]
    expect([...layOut(notes, null, GAP)]).toEqual([
      ['a', 10],
      ['b', 100],
    ])
  })

  test('make room below, or above the one that has the focus', () => {
    const notes = [
      { id: 'a', anchor: 100, height: 50 },
      { id: 'b', anchor: 110, height: 50 },
      { id: 'c', anchor: null, height: 20 },
    ]
    expect(Object.fromEntries(layOut(notes, null, GAP))).toEqual({ a: 100, b: 158, c: 216 })
    expect(Object.fromEntries(layOut(notes, 'b', GAP))).toEqual({ a: 52, b: 110, c: 168 })
  })
})
