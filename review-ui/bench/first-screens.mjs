// node first-screens.mjs URL ROUNDS: opens the first screens of a demonstration service, and a memo of six pages, with a cold
// cache so often, the processor slowed down four times as of a phone; prints one line of JSON: by screen, for how many ms the
// page was blocked by tasks of more than 50 ms, how long its scripts and all it did took the processor, in ms, and the
// compressed script in KB, each the median.
import { browser, prepare } from './demonstration.mjs'

const screensOf = (memo) => ({
  inbox: '/',
  board: '/board',
  memo: `/m/${memo}`,
  write: `/m/${memo}/write`,
})
const SLOWED = 4
const LONG_MILLIS = 50
const [url, count] = process.argv.slice(2)

try {
  const { memo, storageState } = await prepare(url)
  const measured = {}
  for (const [screen, path] of Object.entries(screensOf(memo))) {
    const rounds = []
    while (rounds.length < Number(count)) rounds.push(await open(path, storageState))
    measured[screen] = Object.fromEntries(
      Object.keys(rounds[0]).map((figure) => [
        figure,
        median(rounds.map((round) => round[figure])),
      ]),
    )
  }
  console.log(JSON.stringify(measured))
} finally {
  await browser.close()
}

async function open(path, storageState) {
  const context = await browser.newContext({
    baseURL: url,
    storageState,
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.addInitScript(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => ({
    tasks: globalThis.longTasks,
    bytes: performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  }))
  const { metrics } = await session.send('Performance.getMetrics')
  await context.close()
  const millis = (wanted) =>
    Math.round(1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0))
  return {
    blocked: Math.round(seen.tasks.reduce((sum, task) => sum + task - LONG_MILLIS, 0)),
    script: millis('ScriptDuration'),
    all: millis('TaskDuration'),
    kilobytes: Math.round(seen.bytes / 1000),
  }
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
