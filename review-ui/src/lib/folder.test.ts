import { expect, test } from 'vitest'
import { droppedFolder } from './folder'

type Tree = { [name: string]: string | Tree }

/** An entry as a browser hands it out: its files in parts of two. */
function entry(name: string, content: string | Tree, within = ''): FileSystemEntry {
  const fullPath = `${within}/${name}`
  if (typeof content === 'string') {
    const file = (take: (file: File) => void) => take(new File([content], name))
    return { name, fullPath, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry
  }
  const createReader = () => {
    const left = Object.entries(content)
    const readEntries = (take: (entries: FileSystemEntry[]) => void) =>
      take(left.splice(0, 2).map(([child, inner]) => entry(child, inner, fullPath)))
    return { readEntries }
  }
  return {
    name,
    fullPath,
    isFile: false,
    isDirectory: true,
    createReader,
  } as unknown as FileSystemEntry
}

function dropped(...entries: (FileSystemEntry | null)[]): DataTransferItemList {
  return entries.map((found) => ({
    webkitGetAsEntry: () => found,
  })) as unknown as DataTransferItemList
}

test('a folder that is dropped hands out its own files, figures and originals, and nothing deeper or hidden', async () => {
  const folder = entry('shift', {
    'revisions.json': '[]',
    'first.md': '# A',
    'second.md': '# B',
    '.hidden': '',
    figures: { 'ab.png': '', 'cd.svg': '', 'ef.png': '' },
    originals: { 'first.md': '' },
    '.git': { config: '' },
    drafts: { 'third.md': '' },
  })
  const { name, files } = (await droppedFolder(dropped(null, folder))) ?? { files: new Map() }
  expect(name).toBe('shift')
  expect([...files.keys()].sort()).toEqual([
    'figures/ab.png',
    'figures/cd.svg',
    'figures/ef.png',
    'first.md',
    'originals/first.md',
    'revisions.json',
    'second.md',
  ])
})

test('a file that is dropped is no folder', () => {
  expect(droppedFolder(dropped(entry('memo.zip', 'PK')))).toBeNull()
})
