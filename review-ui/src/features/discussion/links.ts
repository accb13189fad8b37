import type { MemoDetails } from '../../lib/schema'

/** The address of a thread, or of one comment in it. */
export function addressIn({ number }: MemoDetails, thread: string, comment?: string): string {
  const query = new URLSearchParams({ thread, ...(comment && { comment }) })
  return `/m/${number}?${query}`
}
