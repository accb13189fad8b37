import { randomBytes } from 'node:crypto'
import type { Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import { overspent } from './budget'

const script = (name: string, code = '') =>
  ({ type: 'chunk', fileName: `assets/${name}-a1.js`, code }) as Rolldown.OutputChunk
const styles = (name: string, source = '') =>
  ({ type: 'asset', fileName: `assets/${name}-a1.css`, source }) as Rolldown.OutputAsset

const budget = { parts: 2, script: 3, styles: 1 }

/** That does not get smaller. */
const noise = (length: number) => randomBytes(length).toString('base64')

describe('what comes before a screen', () => {
  test('is within its budget', () => {
    expect(overspent([script('index'), script('board'), styles('board')], budget)).toEqual([])
  })

  test('is no more files than a browser fetches at once', () => {
    const parts = ['index', 'board', 'fields'].map((name) => script(name))
    expect(overspent(parts, budget)).toEqual(['It comes with 3 files of script; 2 is the most.'])
  })

  test('is no more than it may weigh, compressed', () => {
    const heavy = overspent([script('index', noise(9_000)), styles('index', 'a'.repeat(90_000))], {
      ...budget,
      script: 0,
    })
    expect(heavy).toEqual([expect.stringMatching(/^It comes with \d+ KB of compressed script/)])
  })

  test('has nothing that lies over a page, unless the screen needs it at once', () => {
    expect(overspent([script('layers')], budget)).toEqual([
      'It comes with what lies over a page before anybody opens that.',
    ])
    expect(overspent([script('layers')], { ...budget, layers: true })).toEqual([])
  })
})
