import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchDraft, saveFirstDraft } from './drafts'

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  })
const refusal = answer.bind(null, 409, { detail: 'This draft was saved in another window.' })

/** A server that refuses to save over the text it has. */
const serverWith = (markdown: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async ({ method }: Request) =>
      method === 'PUT' ? refusal() : answer(200, { baseRevision: 0, markdown, version: 7 }),
    ),
  )

afterEach(() => vi.unstubAllGlobals())

describe('a draft', () => {
  test('that is not there is none', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }))
    expect(await fetchDraft('m1')).toBeNull()
  })

  test('that cannot be asked for is no missing one', async () => {
    vi.stubGlobal('fetch', async () => answer(403, { detail: 'Only authors keep a draft.' }))
    await expect(fetchDraft('m1')).rejects.toThrow('Only authors keep a draft.')
  })

  test('that has arrived already counts as saved', async () => {
    serverWith('# Ask\n')
    await expect(saveFirstDraft('m1', '# Ask\n')).resolves.toBeUndefined()
  })

  test('with another text is never written over', async () => {
    serverWith('# Mine\n')
    await expect(saveFirstDraft('m1', '# Ask\n')).rejects.toThrow('in another window')
  })
})
