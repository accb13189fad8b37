import { api } from './api-client'
import { count } from './format'
import { KEPT_TEXT } from './kept-texts'
import type { FileComment, TrackedSuggestion } from './schema'

/** What others said in a file, and what they changed in it where that is to be suggested. */
export interface BroughtComments {
  file: string
  comments: FileComment[]
  /** The text without the changes, and these; nothing where they are in the text. */
  changes?: { markdown: string; suggestions: TrackedSuggestion[] } | undefined
}

interface BroughtText {
  file: string
  markdown: string
  report: { comments: FileComment[] }
  suggestions: TrackedSuggestion[]
}

/** What waits for a text out of a file to be a revision. */
export function saidIn({ file, markdown, report, suggestions }: BroughtText): BroughtComments {
  return {
    file,
    comments: report.comments,
    changes: suggestions.length > 0 ? { markdown, suggestions } : undefined,
  }
}

const key = (memo: string) => `${KEPT_TEXT}file comments ${memo}`

/**
 * Keeps the comments of a file until its text is a revision, of which they can be said; also when the page is left.
 * Answers a sentence if they cannot be kept.
 */
export function keepComments(memo: string, brought: BroughtComments): string | null {
  const suggestions = brought.changes?.suggestions.length ?? 0
  if (brought.comments.length + suggestions === 0) return null
  try {
    localStorage.setItem(key(memo), JSON.stringify(brought))
  } catch {
    return `${lost(brought.comments.length, suggestions)} could not be kept and will not be threads.`
  }
  return null
}

function lost(comments: number, suggestions: number): string {
  const parts = [
    comments > 0 && count(comments, 'comment'),
    suggestions > 0 && count(suggestions, 'suggestion'),
  ]
  return parts.filter(Boolean).join(' and ')
}

export function keptComments(memo: string): BroughtComments | null {
  try {
    return JSON.parse(localStorage.getItem(key(memo)) ?? 'null') as BroughtComments | null
  } catch {
    return null
  }
}

/** Makes threads of them, and says how many stand at their words. Those that were not taken are kept. */
export async function bringComments(memo: string, revision: number): Promise<string | null> {
  const brought = keptComments(memo)
  if (brought === null) return null
  const { file, comments, changes } = brought
  const path = { id: memo }
  const sentences: string[] = []
  try {
    if (comments.length > 0) {
      const { found, whole, left } = await api.post('/api/memos/{id}/file-comments', {
        params: { path },
        body: {
          revision,
          file,
          comments: comments.map(({ author, date, text, quote, done, replies }) => ({
            author,
            date,
            text,
            quote,
            done,
            replies,
          })),
        },
      })
      sentences.push(told(file, found, whole, left))
    }
    if (changes) {
      const { markdown, suggestions } = changes
      for (let from = 0; from < suggestions.length; from += AT_ONCE) {
        const some = suggestions.slice(from, from + AT_ONCE)
        const { offered, left } = await api.post('/api/memos/{id}/file-suggestions', {
          params: { path },
          body: { revision, file, markdown, suggestions: some },
        })
        sentences.push(toldOffered(file, offered, left))
      }
    }
    localStorage.removeItem(key(memo))
    return sentences.join(' ')
  } catch {
    const what = changes ? (comments.length > 0 ? 'comments and changes' : 'changes') : 'comments'
    return `The ${what} of ${file} are not threads yet; they come with your next revision.`
  }
}

const AT_ONCE = 200

export function told(file: string, found: number, whole: number, left: string[]): string {
  const parts = [
    `${count(found + whole, 'comment')} of ${file} became ${found + whole === 1 ? 'a thread' : 'threads'}.`,
  ]
  if (whole > 0)
    parts.push(`The words of ${whole} are not in the text; they are about the whole memo.`)
  return [...parts, ...left].join(' ')
}

export function toldOffered(file: string, offered: number, left: string[]): string {
  const parts = offered > 0 ? [`${count(offered, 'suggestion')} of ${file} can be accepted.`] : []
  return [...parts, ...left].join(' ')
}
