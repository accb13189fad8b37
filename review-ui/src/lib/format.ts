const numbers = new Intl.NumberFormat('en-US')
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const times = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

const MILLIS_A_DAY = 86_400_000

export function integer(amount: number): string {
  return numbers.format(amount)
}

export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${integer(amount)} ${amount === 1 ? noun : plural}`
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

export function pages(narrative: number, appendix = 0): string {
  const main = count(narrative, 'page')
  return appendix === 0 ? main : `${main} and ${count(appendix, 'appendix page')}`
}

export function words(amount: number): string {
  return count(amount, 'word')
}

export function date(instant: string): string {
  return shown(dates, instant)
}

export function time(instant: string): string {
  return shown(times, instant)
}

/** What is no instant is shown as it stands. */
function shown(format: Intl.DateTimeFormat, instant: string): string {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? instant : format.format(at)
}

export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)}…`
}

/** How long ago, in whole units: "less than a day", "3 days". */
export function age(since: string, now: number = Date.now()): string {
  const days = Math.floor((now - Date.parse(since)) / MILLIS_A_DAY)
  if (Number.isNaN(days)) return since
  return days < 1 ? 'less than a day' : count(days, 'day')
}

/** When something is due, and how many days of the reader's calendar that is off. */
export function due(
  instant: string,
  now: number = Date.now(),
): { sentence: string; late: boolean } {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return { sentence: `Due ${instant}`, late: false }
  const days = dayOf(at) - dayOf(now)
  const late = at < now
  const on = date(instant)
  if (days < 0) return { sentence: `Due ${on}, ${count(-days, 'day')} ago`, late }
  if (days > 0) return { sentence: `Due ${on}, in ${count(days, 'day')}`, late }
  return { sentence: late ? `Due earlier today, ${on}` : `Due today, ${on}`, late }
}

/** Days of the calendar where the reader is; a day has not always 24 hours. */
function dayOf(millis: number): number {
  const day = new Date(millis)
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / MILLIS_A_DAY
}

/** How long something took, in the unit that suits it: "1 hour", "2 days". */
export function duration(seconds: number): string {
  const hours = Math.max(1, Math.round(seconds / 3_600))
  return hours < 36 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day')
}

/** How long ago something was said. */
export function ago(instant: string, now: number = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000)
  if (Number.isNaN(minutes)) return instant
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${count(minutes, 'minute')} ago`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${count(hours, 'hour')} ago` : `${count(Math.floor(hours / 24), 'day')} ago`
}
