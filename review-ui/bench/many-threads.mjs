// node many-threads.mjs URL ACCOUNT PASSWORD MEMO: reads a memo with many threads from its first line to its last in a browser,
// forty pixels a frame, and one of six pages of which nobody has said anything; prints one line of JSON: for each, in how
// many frames it was read, how many came so late that a person sees it, and the median, the 99th percentile and the longest
// time between two, in ms.
import { browser, prepare, signedIn } from './demonstration.mjs'

const STEP_PIXELS = 40
const SEEN_MILLIS = 50
const WINDOW = { viewport: { width: 1440, height: 900 } }
const [url, account, password, memo] = process.argv.slice(2)

try {
  const { context } = await signedIn(url, account, password, WINDOW)
  const plain = await prepare(url)
  const discussed = await read(context, memo)
  console.log(JSON.stringify({ discussed, plain: await read(context, plain.memo) }))
} finally {
  await browser.close()
}

async function read(context, number) {
  const page = await context.newPage()
  await page.goto(`/m/${number}`)
  await page.locator('article p').first().waitFor()
  if (number === memo) {
    const notes = page.getByRole('complementary', { name: 'Discussion' })
    await notes.getByRole('listitem').first().waitFor()
  }
  // What comes after the first sight is there before anybody reads on.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 20_000 })))
  const times = await page.evaluate(
    (step) =>
      new Promise((end) => {
        const frames = []
        let last = performance.now()
        const frame = (now) => {
          frames.push(now - last)
          last = now
          const { bottom } = document.querySelector('article').getBoundingClientRect()
          if (bottom <= innerHeight) return end(frames.slice(1))
          scrollBy({ top: step, behavior: 'instant' })
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
    STEP_PIXELS,
  )
  await page.close()
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.floor((sorted.length - 1) * share)])
  return {
    frames: times.length,
    late: times.filter((time) => time > SEEN_MILLIS).length,
    median: at(0.5),
    p99: at(0.99),
    worst: at(1),
  }
}
