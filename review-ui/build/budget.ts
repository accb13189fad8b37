import { gzipSync } from 'node:zlib'
import type { Rolldown } from 'vite'

/** What may come before a screen. */
export interface Budget {
  /** Files of script: a browser fetches six at a time. */
  parts: number
  /** Compressed, in KB. */
  script: number
  /** Compressed, in KB. */
  styles: number
  /** Whether it needs what lies over a page, such as lists to choose from, before anybody opens it. */
  layers?: boolean
}

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset

/** What a screen brings beyond its budget, in sentences. */
export function overspent(parts: readonly Part[], budget: Budget): string[] {
  const scripts = parts.filter(({ type }) => type === 'chunk')
  const styles = parts.filter(({ fileName }) => fileName.endsWith('.css'))
  const found = [
    { spent: scripts.length, most: budget.parts, what: 'files of script' },
    { spent: kilobytes(scripts), most: budget.script, what: 'KB of compressed script' },
    { spent: kilobytes(styles), most: budget.styles, what: 'KB of compressed styles' },
  ]
    .filter(({ spent, most }) => spent > most)
    .map(({ spent, most, what }) => `It comes with ${spent} ${what}; ${most} is the most.`)
  const layers = scripts.some(({ fileName }) => /\blayers-/.test(fileName))
  return layers && !budget.layers
    ? [...found, 'It comes with what lies over a page before anybody opens that.']
    : found
}

function kilobytes(parts: readonly Part[]): number {
  const bytes = parts.map(
    (part) => gzipSync(part.type === 'chunk' ? part.code : part.source).length,
  )
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)
}
