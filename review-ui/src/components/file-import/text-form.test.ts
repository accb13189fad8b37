import { expect, test } from 'vitest'
import type { Conversion } from '../../lib/schema'
import { formOf } from './text-form'

const report = { notes: [], trackedChanges: [], comments: [], dropped: [] }
const suggestion = {
  author: 'Jo',
  date: null,
  parts: [{ start: 0, before: 'One.', after: 'Two.' }],
}
const conversion: Conversion = {
  title: 'Plan',
  markdown: 'Two.\n',
  figures: [],
  report,
  before: { markdown: 'One.\n', figures: [], report, suggestions: [suggestion] },
}

test('tracked changes are in the text unless they are to be suggestions', () => {
  expect(formOf(conversion, 'accepted')).toMatchObject({ markdown: 'Two.\n', suggestions: [] })
  expect(formOf(conversion, 'suggestions')).toMatchObject({
    markdown: 'One.\n',
    suggestions: [suggestion],
  })
})

test('a file without any has one form', () => {
  expect(formOf({ ...conversion, before: null }, 'suggestions').markdown).toBe('Two.\n')
})
