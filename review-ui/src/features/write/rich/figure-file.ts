import type { Figure } from '../../../lib/schema'
import { upload } from '../../../lib/upload'

const MEBIBYTE = 1024 * 1024
const MOST_BYTES = 2 * MEBIBYTE
const KINDS = ['image/png', 'image/jpeg', 'image/svg+xml']

/** What a file picker offers. */
export const FIGURE_KINDS = KINDS.join(',')

/** Why a file cannot become a figure, in a sentence; null if it may. */
export function refusalOf({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): string | null {
  if (!KINDS.includes(type)) return `“${name}” is no PNG, JPEG or SVG picture.`
  if (size === 0) return `“${name}” is empty.`
  if (size > MOST_BYTES) {
    const mebibytes = Math.ceil((size / MEBIBYTE) * 10) / 10
    return `“${name}” has ${mebibytes} MiB; a figure may have 2 MiB.`
  }
  return null
}

/** Sends a figure and tells how much of it has gone, from 0 to 1. Answers its hash. */
export async function uploadFigure(
  file: File,
  onProgress: (part: number) => void,
): Promise<string> {
  const { hash } = await upload<Figure>('/api/figures', file, { type: file.type, onProgress })
  return hash
}
