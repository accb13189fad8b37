import { expect, it } from 'vitest'
import type { PolicyRule, PolicyVersion } from '../../lib/schema'
import { compared } from './differences'
import { newRule } from './rules'

type Told = [sentence: string, rule: PolicyRule]

function version(...told: Told[]): PolicyVersion {
  return {
    policy: {
      name: 'Ours',
      version: 1,
      sentence: '',
      sentences: told.map(([sentence]) => sentence),
    },
    rules: told.map(([, rule]) => rule),
    by: null,
    at: null,
    reason: null,
  }
}

const group = (name: string, people: string): Told => [
  `Somebody of ${name} (${people}) assents.`,
  { kind: 'GROUP_ASSENTS', number: null, groups: [{ name, accounts: [people] }] },
]
const all: Told = ['All approvers assent.', newRule('ALL_APPROVERS_ASSENT')]
const pages = (most: number): Told => [
  `At most ${most} pages.`,
  { ...newRule('PAGE_LIMIT'), number: most },
]

it('tells what is asked for more and less', () => {
  expect(compared(version(all), version(pages(6)))).toEqual([
    { change: 'removed', sentence: 'All approvers assent.' },
    { change: 'added', sentence: 'At most 6 pages.' },
  ])
})

it('tells a rule that has another number', () => {
  expect(compared(version(all, pages(6)), version(pages(4), all))).toEqual([
    { change: 'changed', sentence: 'At most 4 pages.', was: 'At most 6 pages.' },
    { change: 'kept', sentence: 'All approvers assent.' },
  ])
})

it('tells a group of which more have to assent', () => {
  const [, one] = group('finance', 'ada')
  const all = one.groups.map((each) => ({ ...each, quorum: { kind: 'ALL' as const } }))
  expect(
    compared(
      version(['Somebody of finance (ada) assents.', one]),
      version(['All of finance (ada) assent.', { ...one, groups: all }]),
    ),
  ).toEqual([
    {
      change: 'changed',
      sentence: 'All of finance (ada) assent.',
      was: 'Somebody of finance (ada) assents.',
    },
  ])
})

it('tells a group that has other people, and takes another group for another rule', () => {
  const before = version(group('finance', 'ada'), group('legal', 'ben'))
  const after = version(group('legal', 'cleo'), group('retail', 'ada'))
  expect(compared(before, after)).toEqual([
    { change: 'removed', sentence: 'Somebody of finance (ada) assents.' },
    {
      change: 'changed',
      sentence: 'Somebody of legal (cleo) assents.',
      was: 'Somebody of legal (ben) assents.',
    },
    { change: 'added', sentence: 'Somebody of retail (ada) assents.' },
  ])
})

it('finds nothing between a version and itself', () => {
  const one = version(all, pages(6))
  expect(compared(one, one).every(({ change }) => change === 'kept')).toBe(true)
})
