import { Zip, ZipDeflate } from 'fflate'
import { sizeRefusalOf } from '../../lib/files'
import type { Folder } from '../../lib/folder'

const INDEX = 'revisions.json'
const MOST_FILES = 2_000
const MOST_MIB = 96

/**
 * A folder with the revisions of a memo as the zip that the server reads. What the list of revisions does not name stays
 * where it is, but for the figures.
 *
 * @throws Error with a sentence, if the folder cannot be a history
 */
export async function zipFolder({ name, files }: Folder): Promise<File> {
  const index = files.get(INDEX)
  if (!index) throw new Error(`The folder “${name}” has no ${INDEX}, which lists its revisions.`)
  const wanted = new Set([INDEX, 'case.json', 'threads.json', ...textsIn(await index.text())])
  const sent = [...files].filter(([path]) => wanted.has(path) || path.startsWith('figures/'))
  const size = sent.reduce((all, [, file]) => all + file.size, 0)
  const refusal = sizeRefusalOf({ name, size }, 'a folder', MOST_MIB)
  if (refusal) throw new Error(refusal)
  if (sent.length > MOST_FILES) {
    throw new Error(`The folder “${name}” holds ${sent.length} files; ${MOST_FILES} are the limit.`)
  }
  return new File(await zipped(sent), `${name}.zip`, { type: 'application/zip' })
}

/** The texts that the list names, and their originals. What it is if it is no such list, the server says. */
function textsIn(index: string): string[] {
  try {
    const list: unknown = JSON.parse(index)
    return Array.isArray(list)
      ? list.flatMap((line) => [String(line?.file), String(line?.original)])
      : []
  } catch {
    return []
  }
}

/** One file after the other, so that the page answers in between. */
async function zipped(files: [string, File][]): Promise<BlobPart[]> {
  const parts: BlobPart[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(part as Uint8Array<ArrayBuffer>)
  })
  for (const [path, file] of files) {
    const entry = new ZipDeflate(path)
    zip.add(entry)
    entry.push(await bytesOf(path, file), true)
  }
  zip.end()
  return parts
}

async function bytesOf(path: string, file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new Error(`The file “${path}” of the folder cannot be read.`)
  }
}
