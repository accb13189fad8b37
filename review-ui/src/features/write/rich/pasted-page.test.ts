import { getSchema } from '@tiptap/core'
import { DOMParser as DocumentParser, type Node, type Slice } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { read, write } from '../bridge/canonical'
import type { Json } from '../bridge/json'
import { blockSchema } from './block-schema'
import { cleanHtml, struckIn } from './clean-html'
import { inlineSchema } from './inline-schema'
import { isOwnCopy, OwnCopies } from './own-copies'
import { withNotesApart } from './pasted-notes'
import { sentencesOf, sliceOf } from './pasted-page'

const schema = getSchema([...blockSchema, ...inlineSchema])
const textOf = (markdown: string) => schema.nodeFromJSON(read(markdown)) as Node

function pasted(html: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = cleanHtml(html)
  return write(DocumentParser.fromSchema(schema).parse(holder).toJSON() as Json)
}

/** The whole text after a slice was put at its end. */
function followedBy(markdown: string, slice: Slice): string {
  const doc = textOf(markdown)
  const apart = withNotesApart(slice, doc)
  const content = doc.content.append(apart.slice.content)
  const whole = apart.notes.reduce((all, note) => all.addToEnd(note), content)
  return write(doc.copy(whole).toJSON() as Json)
}

describe('what is pasted without the server', () => {
  test('has none of the words that are struck through, and says which', () => {
    const page =
      '<p>It costs <s>ten</s><span style="text-decoration:line-through">eleven</span> twelve.'
    expect(pasted(page)).toBe('It costs twelve.\n')
    expect(struckIn(page)).toEqual([
      'Text that was struck through was left out: “ten”.',
      'Text that was struck through was left out: “eleven”.',
    ])
  })

  test('keeps cells under their columns where others are joined', () => {
    const page =
      '<table><tr><td>A</td><td>B</td><td>C</td></tr><tr><td rowspan=2>a</td><td colspan=2>b</td></tr>' +
      '<tr><td>c</td><td>d</td></tr></table>'
    expect(pasted(page)).toBe('| A | B | C |\n| - | - | - |\n| a | b |   |\n|   | c | d |\n')
  })

  test('writes formulas in one line, as the server does', () => {
    const math = (inner: string) => pasted(`<p>It is <math>${inner}</math> of it.</p>`)
    expect(math('<mfrac><mn>1</mn><mn>2</mn></mfrac>')).toBe('It is 1/2 of it.\n')
    expect(math('<msup><mn>10</mn><mn>6</mn></msup>')).toBe('It is 10⁶ of it.\n')
    expect(
      math('<mn>2</mn><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>'),
    ).toBe('It is 2 (a+b)/c of it.\n')
    expect(math('<msqrt><mi>x</mi></msqrt><msub><mi>y</mi><mi>max</mi></msub>')).toBe(
      'It is √(x)y\\_(max) of it.\n',
    )
    expect(pasted('<p>10<sup>6</sup> and x<sub>2</sub>, the 4<sup>th</sup>')).toBe(
      '10⁶ and x₂, the 4th\n',
    )
  })

  test('says which boxes are ticked and what was chosen and typed', () => {
    expect(
      pasted(
        '<ul><li><input type=checkbox checked> Legal signed</li><li><input type=checkbox> Budget</li></ul>' +
          '<p>Risk: <select><option>Low<option selected>High</select>, by <input value=Finance>,' +
          ' <span role=checkbox aria-checked=true>paid</span>.</p>',
      ),
    ).toBe('- ☒ Legal signed\n- ☐ Budget\n\nRisk: High, by Finance, ☒ paid.\n')
  })

  test('makes notes of Word’s and Google’s footnotes', () => {
    const word =
      '<p class=MsoNormal>It costs twelve<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1">' +
      '<span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>.</p>' +
      '<div style="mso-element:footnote-list"><![if !supportFootnotes]><br clear=all><hr width="33%"><![endif]>' +
      '<div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a>' +
      ' Per <b>year</b>.</p></div></div>'
    expect(pasted(word)).toBe('It costs twelve[^1].\n\n[^1]: Per **year**.\n')
    const docs =
      '<p>It costs twelve<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><hr>' +
      '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Per year.</span></p></div>'
    expect(pasted(docs)).toContain('It costs twelve[^1].')
    expect(pasted(docs)).toContain('[^1]: Per year.')
  })

  test('keeps what follows a mark that is never closed', () => {
    expect(pasted('<p>one <s>two</p><p>three</p>')).toBe('one two\n\nthree\n')
    expect(pasted('<p>one</p><!-- two<p>three</p>')).toContain('three')
    expect(pasted('<p>one</p><style>p {}<p>three</p>')).toContain('three')
    expect(pasted('<p>one <s>gone</s> two</p>')).toBe('one two\n')
  })
})

describe('a copy', () => {
  test('of this editor is known by its own sign', () => {
    const holder = document.createElement('div')
    holder.append(OwnCopies.of(schema).serializeFragment(textOf('Words.\n').content))
    const inClipboard = holder.innerHTML.replace('<p ', '<p data-pm-slice="1 1 []" ')
    expect(isOwnCopy(inClipboard)).toBe(true)
    expect(cleanHtml(inClipboard)).toBe(inClipboard)
  })

  test('of another editor of the same make is cleaned as any page', () => {
    const other = '<p data-pm-slice="1 1 []">It <s>may</s> do.<script>x()</script></p>'
    expect(isOwnCopy(other)).toBe(false)
    expect(pasted(other)).toBe('It do.\n')
  })
})

describe('notes that are pasted', () => {
  test('go to the end of the text', () => {
    const slice = sliceOf('New[^a].\n\n[^a]: The note.\n\nMore.\n', schema)
    expect(followedBy('Text.\n', slice)).toBe('Text.\n\nNew[^a].\n\nMore.\n\n[^a]: The note.\n')
  })

  test('have a label of their own where theirs is taken, as after a merge', () => {
    const text = 'Old[^1].\n\n[^1]: Old note.\n'
    const slice = sliceOf('New[^1].\n\n[^1]: New note.\n', schema)
    expect(followedBy(text, slice)).toBe(
      'Old[^1].\n\n[^1]: Old note.\n\nNew[^2].\n\n[^2]: New note.\n',
    )
    const named = sliceOf('New[^Price].\n\n[^Price]: New note.\n', schema)
    expect(followedBy('Old[^price].\n\n[^price]: Old note.\n', named)).toContain('New[^price-2].')
  })

  test('mean the note that is there where none comes along', () => {
    const copied = textOf('Again[^1].\n\n[^1]: Old note.\n')
    const slice = copied.slice(0, copied.firstChild?.nodeSize)
    expect(followedBy('Old[^1].\n\n[^1]: Old note.\n', slice)).toContain('Again[^1].')
  })
})

test('one paragraph goes on with its line, and several stand by themselves', () => {
  expect(sliceOf('Words.\n', schema).openStart).toBe(1)
  expect(sliceOf('Words.\n\nMore.\n', schema).openStart).toBe(0)
})

test('the author is told what was left out, what was deleted and what was changed', () => {
  expect(
    sentencesOf({
      notes: ['A formula stands in one line of text.'],
      trackedChanges: [
        { kind: 'DELETED', author: null, date: null, text: 'ten', passage: '' },
        { kind: 'INSERTED', author: null, date: null, text: 'twelve', passage: '' },
      ],
      comments: [],
      dropped: ['Hidden text was left out: “secret”.'],
    }),
  ).toEqual([
    'Hidden text was left out: “secret”.',
    'Left out as deleted: “ten”.',
    'A formula stands in one line of text.',
  ])
})
