// What is measured in a browser: a demonstration service, and a memo of its author.
import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const installed =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

export const browser = await chromium.launch({
  executablePath: installed ?? (await packed.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

/** Somebody who is signed in: their context, and how they send a command. */
export async function signedIn(url, username, password, window = {}) {
  const context = await browser.newContext({ baseURL: url, ...window })
  const send = async (path, data) => {
    const { cookies } = await context.storageState()
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? ''
    const answer = await context.request.post(path, {
      data,
      headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
    })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }
  await context.request.get('/api/demonstration')
  await send('/api/session', { username, password })
  await context.request.get('/api/me')
  return { context, send }
}

/** A memo with a text of six pages, and the session of who may write it. */
export async function prepare(url) {
  const { context, send } = await signedIn(url, 'author', 'author')
  const { number } = await send('/api/memos', {
    title: 'How fast one can begin to write',
    restricted: false,
  })
  const paragraph =
    'Every team that starts a service waits eleven weeks for machines that stand idle elsewhere. '
  const markdown = `# How fast one can begin to write\n\n${`${paragraph.repeat(7)}\n\n`.repeat(26)}`
  await send(`/api/memos/${number}/revisions`, {
    baseRevision: 0,
    markdown,
    summary: 'A text of some six pages',
  })
  const storageState = await context.storageState()
  await context.close()
  return { memo: number, storageState }
}
