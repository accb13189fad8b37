/** What the address of a memo names: the memo, and one of its revisions if the address is for ever. */
interface MemoAddress {
  number: string
  revision: number | null
}

const FORM = /^(.+)@r([1-9]\d*)$/

export function parseAddress(segment: string): MemoAddress {
  const [, number = segment, revision] = FORM.exec(segment) ?? []
  return { number, revision: revision === undefined ? null : Number(revision) }
}

/** `/m/42` is the memo as it stands; `/m/42@r17` is one text and stays it. */
export function addressOf(number: number | string, revision?: number): string {
  return revision === undefined ? `/m/${number}` : `/m/${number}@r${revision}`
}
