import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import type { paths } from '../src/api-types.ts'
import { type Budget, overspent } from './budget.ts'

/** As the service describes them; `{id}` is the memo of the page. */
type Address = keyof paths

interface Screen {
  /** What its addresses look like. */
  address: string
  /** Where its code begins. */
  source: string
  /** What it asks the service for, beside what every screen does. */
  asks: Address[]
  /** Whether it begins with a text: what is set in italics there would move it when they come late. */
  text?: boolean
  /** How much may come before it; a build with more fails. */
  most: Budget
}

/** The screens that somebody is likely to come to first. */
export const SCREENS: Screen[] = [
  {
    address: '^/$',
    source: 'src/features/inbox/inbox-page.tsx',
    asks: ['/api/me/waiting'],
    most: { parts: 4, script: 172, styles: 21 },
  },
  {
    address: '^/board$',
    source: 'src/features/board/board-page.tsx',
    asks: ['/api/board'],
    most: { parts: 5, script: 175, styles: 23 },
  },
  {
    address: '^/memos$',
    source: 'src/features/memos/memos-page.tsx',
    asks: [],
    most: { parts: 5, script: 173, styles: 21 },
  },
  {
    address: '^/m/\\d[^/]*$',
    source: 'src/features/memo/memo-page.tsx',
    asks: ['/api/memos/{id}/look'],
    text: true,
    most: { parts: 6, script: 196, styles: 26 },
  },
  {
    address: '^/m/\\d+/history$',
    source: 'src/features/memo/history/history-page.tsx',
    asks: [],
    most: { parts: 5, script: 190, styles: 26 },
  },
  {
    address: '^/m/\\d+/write$',
    source: 'src/features/write/write-page.tsx',
    asks: ['/api/memos/{id}/draft'],
    most: { parts: 8, script: 238, styles: 25, layers: true },
  },
]

const EVERY_SCREEN_ASKS: Address[] = ['/api/me', '/api/inbox', '/api/people', '/api/thread-counts']
const SCREENS_OF_A_MEMO_ASK: Address[] = ['/api/memos/{id}']

/** The typefaces of every screen, and of a text; the others come when a letter asks for them. */
const FONTS = /(inter-latin|source-serif-4-latin)-wght-normal-[^/]*\.woff2$/
const ITALICS = /source-serif-4-latin-wght-italic-[^/]*\.woff2$/

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>

/** Lets a page ask for the code, the typefaces and the data of its first screen before the bundle has arrived. */
export function firstScreen(): Plugin {
  let tags: HtmlTagDescriptor[] = []
  return {
    name: 'first-screen',
    apply: 'build',
    // Before the page is written, which names what is emitted here.
    enforce: 'pre',
    generateBundle(_, bundle) {
      const code = readFileSync(new URL('ahead.js', import.meta.url), 'utf8').replace(
        "'FIRST_SCREENS'",
        () =>
          JSON.stringify({
            always: EVERY_SCREEN_ASKS,
            ofMemo: SCREENS_OF_A_MEMO_ASK,
            screens: screensOf(bundle),
          }),
      )
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
      const fileName = `assets/ahead-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source: code })
      tags = [
        { tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'head' },
        ...Object.keys(bundle)
          .filter((part) => FONTS.test(part))
          .map(fontOf),
      ]
    },
    transformIndexHtml: () => tags,
  }
}

function screensOf(bundle: Bundle) {
  const parts = new Map(Object.values(bundle).map((part) => [part.fileName, part]))
  const ground = partsOf(entryOf(bundle), parts)
  const italics = Object.keys(bundle).filter((part) => ITALICS.test(part))
  return SCREENS.map(({ address, source, asks, text, most }) => {
    const own = partsOf(chunkOf(bundle, source), parts)
    const all = [...new Set([...ground, ...own])].flatMap((part) => parts.get(part) ?? [])
    const over = overspent(all, most)
    if (over.length > 0) throw new Error(`${source}: ${over.join(' ')}`)
    return {
      address,
      asks,
      parts: [...(text ? italics : []), ...own.filter((part) => !ground.includes(part))].map(
        (part) => `/${part}`,
      ),
    }
  })
}

function fontOf(part: string): HtmlTagDescriptor {
  const attrs = {
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    crossorigin: '',
    href: `/${part}`,
  }
  return { tag: 'link', attrs, injectTo: 'head' }
}

function entryOf(bundle: Bundle): Rolldown.OutputChunk {
  for (const part of Object.values(bundle)) if (part.type === 'chunk' && part.isEntry) return part
  throw new Error('The bundle has no entry.')
}

function chunkOf(bundle: Bundle, source: string): Rolldown.OutputChunk {
  for (const part of Object.values(bundle)) {
    if (part.type === 'chunk' && part.moduleIds.some((id) => id.endsWith(source))) return part
  }
  throw new Error(`No part of the bundle has ${source}.`)
}

/** What a part needs before it runs, and itself. */
function partsOf(chunk: Rolldown.OutputChunk, parts: Map<string, Bundle[string]>): string[] {
  const found = new Set<string>()
  const add = (part: Bundle[string] | undefined) => {
    if (part?.type !== 'chunk' || found.has(part.fileName)) return
    found.add(part.fileName)
    for (const style of part.viteMetadata?.importedCss ?? []) found.add(style)
    for (const name of part.imports) add(parts.get(name))
  }
  add(chunk)
  return [...found]
}
