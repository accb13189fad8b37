// node write-page.mjs URL ROUNDS: opens the write page of a demonstration service with a cold cache so often; prints one
// line of JSON: the compressed JavaScript that comes before the editor's, in KB, and the times until one can write, in ms.
import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const EDITOR = /\/rich-editor-[^/]*\.js$/
const [url, count] = process.argv.slice(2)

const installed =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const browser = await chromium.launch({
  executablePath: installed ?? (await packed.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const { memo, storageState } = await prepare()
  const rounds = []
  while (rounds.length < Number(count)) rounds.push(await open(memo, storageState))
  const times = rounds.map(({ millis }) => millis).sort((a, b) => a - b)
  console.log(
    JSON.stringify({
      kilobytes: Math.max(...rounds.map(({ kilobytes }) => kilobytes)),
      median: times[Math.floor(times.length / 2)],
      worst: times.at(-1),
    }),
  )
} finally {
  await browser.close()
}

/** A memo with a text of six pages, and the session of who may write it. */
async function prepare() {
  const context = await browser.newContext({ baseURL: url })
  const call = context.request
  const send = async (path, data) => {
    const { cookies } = await context.storageState()
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? ''
    const answer = await call.post(path, {
      data,
      headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
    })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }
  await call.get('/api/demonstration')
  await send('/api/session', { username: 'author', password: 'author' })
  await call.get('/api/me')
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

async function open(memo, storageState) {
  const context = await browser.newContext({
    baseURL: url,
    storageState,
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`/m/${memo}/write`, { waitUntil: 'commit' })
  await page.waitForSelector('.ProseMirror[contenteditable="true"] p')
  const measured = await page.evaluate(() => ({
    millis: Math.round(performance.now()),
    scripts: performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize, startTime }) => ({ name, encodedBodySize, startTime })),
  }))
  await context.close()
  const editor = measured.scripts.find(({ name }) => EDITOR.test(name))
  if (!editor) throw new Error('The editor came in none of the scripts.')
  const before = measured.scripts.filter(({ startTime }) => startTime < editor.startTime)
  const bytes = before.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  return { millis: measured.millis, kilobytes: Math.round(bytes / 1000) }
}
