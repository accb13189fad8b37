import { sizeRefusalOf } from '../../../lib/files'
import { upload } from '../../../lib/upload'

const FIGURE_LIMIT_MIB = 2
const KINDS = ['image/png', 'image/jpeg', 'image/svg+xml']

/** What a file picker offers. */
export const FIGURE_KINDS = KINDS.join(',')

/** Why a file cannot become a figure, in a sentence; null if it may. */
export function refusalOf(file: Pick<File, 'name' | 'type' | 'size'>): string | null {
  if (!KINDS.includes(file.type)) return `“${file.name}” is no PNG, JPEG or SVG picture.`
  return sizeRefusalOf(file, 'a figure', FIGURE_LIMIT_MIB)
}

/** Sends a figure and tells how much of it has gone, from 0 to 1. Answers its hash. */
export async function uploadFigure(
  file: File,
  onProgress: (part: number) => void,
): Promise<string> {
  const { hash } = await upload('/api/figures', {}, file, { type: file.type, onProgress })
  return hash
}
