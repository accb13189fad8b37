import { expect, test } from 'vitest'
import { unfinishedIn } from './unfinished'

test('a section is unfinished while nothing stands in it', () => {
  expect(unfinishedIn('# Plan\n\n## The *ask*\n\n## Why\n\nIt pays.\n\n## Risks\n')).toEqual([
    'Nothing stands below “The ask”.',
    'Nothing stands below “Risks”.',
  ])
})

test('a section with others within it is finished', () => {
  expect(unfinishedIn('# Plan\n\n## Costs\n\n### By year\n\nSix.\n')).toEqual([])
})

test('what a template says to its author, and notes, fill no section', () => {
  expect(unfinishedIn('# Plan\n\n<!-- guidance: Say why. -->\n\n[^1]: A source\n')).toEqual([
    'Nothing stands below “Plan”.',
  ])
})

test('a title of the template is no title', () => {
  expect(unfinishedIn('# Title: the decision in a few words\n\nText.\n')).toEqual([
    'The title still is “Title: the decision in a few words”.',
  ])
})
