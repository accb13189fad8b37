import { api } from './api-client'
import { count } from './format'
import type { FileComment } from './schema'

interface BroughtComments {
  file: string
  comments: FileComment[]
}

const key = (memo: string) => `file comments ${memo}`

/**
 * Keeps the comments of a file until its text is a revision, of which they can be said; also when the page is left.
 * Answers a sentence if they cannot be kept.
 */
export function keepComments(memo: string, brought: BroughtComments): string | null {
  if (brought.comments.length === 0) return null
  try {
    localStorage.setItem(key(memo), JSON.stringify(brought))
  } catch {
    return `${count(brought.comments.length, 'comment')} could not be kept and will not be threads.`
  }
  return null
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
  const { file, comments } = brought
  try {
    const { found, whole, left } = await api.post('/api/memos/{id}/file-comments', {
      params: { path: { id: memo } },
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
    localStorage.removeItem(key(memo))
    return told(file, found, whole, left)
  } catch {
    return `The comments of ${file} are not threads yet; they come with your next revision.`
  }
}

export function told(file: string, found: number, whole: number, left: string[]): string {
  const parts = [
    `${count(found + whole, 'comment')} of ${file} became ${found + whole === 1 ? 'a thread' : 'threads'}.`,
  ]
  if (whole > 0)
    parts.push(`The words of ${whole} are not in the text; they are about the whole memo.`)
  return [...parts, ...left].join(' ')
}
