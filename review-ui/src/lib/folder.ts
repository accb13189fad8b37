/** What a folder that was brought in holds: its own files, its figures and its originals, by their paths within it. */
export interface Folder {
  name: string
  files: ReadonlyMap<string, File>
}

/** A dropped one is still to be looked through. */
export type TakeFolder = (folder: Folder | Promise<Folder>) => void

const BESIDE_TEXTS = new Set(['figures', 'originals'])

/** A history has nothing deeper than this, and nobody means to send what is hidden. */
const OF_A_HISTORY = /^((figures|originals)\/)?[^./][^/]*$/

/** The folder of the files that a browser hands out for one that was chosen. */
export function chosenFolder(chosen: readonly File[]): Folder {
  const [name = ''] = chosen[0]?.webkitRelativePath.split('/') ?? []
  const files = chosen.map(
    (file) => [file.webkitRelativePath.slice(name.length + 1), file] as const,
  )
  return { name, files: new Map(files.filter(([path]) => OF_A_HISTORY.test(path))) }
}

/** The folder among what was dropped, which can be asked for only while it is being dropped; null if there is none. */
export function droppedFolder(items: DataTransferItemList): Promise<Folder> | null {
  const folder = [...items].map((item) => item.webkitGetAsEntry()).find((entry) => isFolder(entry))
  return folder ? readFolder(folder) : null
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<Folder> {
  const entries = await entriesOf(folder)
  const beside = entries.filter(isFolder).filter(({ name }) => BESIDE_TEXTS.has(name))
  const all = [...entries, ...(await Promise.all(beside.map(entriesOf))).flat()]
  const files = all.flatMap((entry) => {
    const path = entry.fullPath.slice(folder.fullPath.length + 1)
    return isFile(entry) && OF_A_HISTORY.test(path) ? [pathAndFile(path, entry)] : []
  })
  return { name: folder.name, files: new Map(await Promise.all(files)) }
}

/** A browser hands them out in parts until none is left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

async function pathAndFile(
  path: string,
  entry: FileSystemFileEntry,
): Promise<readonly [string, File]> {
  return [path, await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
