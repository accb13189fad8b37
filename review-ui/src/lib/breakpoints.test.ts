import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BREAKPOINTS, upTo } from './breakpoints'

const SOURCES = join(import.meta.dirname, '..')
const KNOWN = (Object.keys(BREAKPOINTS) as (keyof typeof BREAKPOINTS)[]).map(upTo)

/** Queries for a size, and the ways of a component library to hide them. */
const QUERY =
  /\((?:(?:min|max)-)?(?:width|height) *(?::|[<>]=?) *\d[\d.]*[a-z]+[^)]*\)|\(\d[\d.]*[a-z]+ *[<>]=? *(?:width|height)[^)]*\)/g
const PROPERTY = /\b(?:visibleFrom|hiddenFrom|theme\.breakpoints|mantine-breakpoint)\b/g

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx?)$/.test(path) && !path.includes('breakpoints'))
  .map((path) => ({ path, text: readFileSync(join(SOURCES, path), 'utf8') }))

const allOf = (pattern: RegExp) =>
  sources.flatMap(({ path, text }) => (text.match(pattern) ?? []).map((found) => ({ path, found })))

describe('the layout', () => {
  test('has three breakpoints', () => {
    expect(KNOWN).toHaveLength(3)
    expect(allOf(QUERY).filter(({ found }) => !KNOWN.includes(found))).toEqual([])
  })

  test('uses each of them', () => {
    expect(new Set(allOf(QUERY).map(({ found }) => found))).toEqual(new Set(KNOWN))
  })

  test('leaves none to the component library', () => {
    expect(allOf(PROPERTY)).toEqual([])
  })
})
