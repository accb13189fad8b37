import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chosenFolder, type Folder } from '../../lib/folder'
import { zipFolder } from './zip-folder'

const INDEX = JSON.stringify([{ revision: 1, file: 'first.md' }])

function folder(files: Record<string, string | File>): Folder {
  const chosen = Object.entries(files).map(([path, content]) => {
    const file = content instanceof File ? content : new File([content], path)
    Object.defineProperty(file, 'webkitRelativePath', { value: `night-shift/${path}` })
    return file
  })
  return chosenFolder(chosen)
}

async function unpacked(files: Record<string, string | File>): Promise<Record<string, string>> {
  const zip = await zipFolder(folder(files))
  const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(entries).map(([path, content]) => [path, strFromU8(content)]),
  )
}

/** A file that claims to be large. */
function large(mebibytes: number): File {
  const file = new File(['# Much'], 'first.md')
  Object.defineProperty(file, 'size', { value: mebibytes * 1024 * 1024 })
  return file
}

describe('a folder with a history', () => {
  test('becomes a zip of the same name with the same texts', async () => {
    const files = { 'revisions.json': INDEX, 'case.json': '{}', 'first.md': '# Größer\n' }
    expect(await unpacked(files)).toEqual(files)
    expect((await zipFolder(folder(files))).name).toBe('night-shift.zip')
  })

  test('takes its figures along', async () => {
    const files = { 'revisions.json': INDEX, 'first.md': '# A', 'figures/ab.png': 'PNG' }
    expect(Object.keys(await unpacked(files))).toContain('figures/ab.png')
  })

  test('takes the originals along that its list names', async () => {
    const index = JSON.stringify([
      { revision: 1, file: 'first.md', original: 'originals/first.md' },
    ])
    const files = { 'revisions.json': index, 'first.md': '# A', 'originals/first.md': '# a' }
    expect(await unpacked({ ...files, 'originals/other.md': '# b' })).toEqual(files)
  })

  test('keeps to itself what its list does not name', async () => {
    const names = Object.keys(
      await unpacked({
        'revisions.json': INDEX,
        'first.md': '# A',
        'passwords.txt': 'secret',
        '.env': 'secret',
        '.git/config': 'secret',
        'deep/first.md': '# B',
      }),
    )
    expect(names).toEqual(['revisions.json', 'first.md'])
  })

  test('with a list that is none leaves it to the server to say so', async () => {
    expect(await unpacked({ 'revisions.json': '{', 'first.md': '# A' })).toEqual({
      'revisions.json': '{',
    })
  })

  test('is refused without a list of its revisions', async () => {
    await expect(zipFolder(folder({ 'first.md': '# A' }))).rejects.toThrow(
      'The folder “night-shift” has no revisions.json, which lists its revisions.',
    )
  })

  test('is refused before it is packed when it is too large', async () => {
    const files = { 'revisions.json': INDEX, 'first.md': large(97) }
    await expect(zipFolder(folder(files))).rejects.toThrow(
      '“night-shift” has 97.1 MiB; a folder may have at most 96 MiB.',
    )
  })

  test('is refused with more files than a zip may hold', async () => {
    const figures = Object.fromEntries([...Array(2_000)].map((_, n) => [`figures/${n}.png`, 'PNG']))
    await expect(zipFolder(folder({ 'revisions.json': INDEX, ...figures }))).rejects.toThrow(
      'The folder “night-shift” holds 2001 files; 2000 are the limit.',
    )
  })
})
