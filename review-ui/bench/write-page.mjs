// node write-page.mjs URL ROUNDS: opens the write page of a demonstration service with a cold cache so often; prints one
// line of JSON: the compressed JavaScript that comes before the editor's, in KB, and the times until one can write, in ms.
import { browser, prepare } from './demonstration.mjs'

const EDITOR = /\/rich-editor-[^/]*\.js$/
const [url, count] = process.argv.slice(2)

try {
  const { memo, storageState } = await prepare(url)
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
