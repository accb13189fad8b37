import { count } from './format'

export const FILE_LIMIT_MIB = 20

const MIB = 1024 * 1024
const KIB = 1024

/** What a file can become: one text, or a memo with all its revisions. */
export type FileKind = 'text' | 'history'

/** For the dialog of the system only; the server looks at the content. */
export const ACCEPTED: Record<FileKind, string> = {
  text: '.docx,.md,.markdown,.txt,.html,.htm',
  history: '.zip',
}

export function kindOf(file: { name: string }): FileKind {
  return /\.zip$/i.test(file.name) ? 'history' : 'text'
}

/** Why a file need not even be sent; null if it may. */
export function refusalOf(file: { name: string; size: number }): string | null {
  return sizeRefusalOf(file, 'a file', FILE_LIMIT_MIB)
}

/** Why a file has the wrong size for what it is meant to be; null if it has not. */
export function sizeRefusalOf(
  file: { name: string; size: number },
  what: string,
  most: number,
): string | null {
  if (file.size === 0) return `“${file.name}” is empty.`
  if (file.size <= most * MIB) return null
  // Rounded up, or a file could seem to have just what it may have.
  const mebibytes = (Math.ceil((file.size / MIB) * 10) / 10).toFixed(1)
  return `“${file.name}” has ${mebibytes} MiB; ${what} may have at most ${most} MiB.`
}

export function size(bytes: number): string {
  if (bytes < KIB) return count(bytes, 'byte')
  if (bytes < MIB) return `${Math.round(bytes / KIB)} KiB`
  return `${(bytes / MIB).toFixed(1)} MiB`
}

/** A piece of a page shows only by its name that it is one. */
export function typeOf(file: { name: string }): string {
  return /\.html?$/i.test(file.name) ? 'text/html' : 'application/octet-stream'
}
