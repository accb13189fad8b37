const numbers = new Intl.NumberFormat('en-US')
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const shortDates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const times = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

const MILLIS_A_DAY = 86_400_000

export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(amount)} ${amount === 1 ? noun : plural}`
}

/** The log knows people by their accounts, which begin with a small letter. */
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
  return dates.format(new Date(instant))
}

export function shortDate(instant: string): string {
  return shortDates.format(new Date(instant))
}

export function time(instant: string): string {
  return times.format(new Date(instant))
}

export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)}…`
}

/** How long ago, in whole units: "today", "3 days". */
export function age(since: string, now: number = Date.now()): string {
  const days = Math.floor((now - Date.parse(since)) / MILLIS_A_DAY)
  return days < 1 ? 'less than a day' : count(days, 'day')
}

/** When something is due, and how far off that is. */
export function due(
  instant: string,
  now: number = Date.now(),
): { sentence: string; late: boolean } {
  const days = Math.ceil((Date.parse(instant) - now) / MILLIS_A_DAY)
  const on = date(instant)
  if (days < 0) return { sentence: `Due ${on}, ${count(-days, 'day')} ago`, late: true }
  if (days === 0) return { sentence: `Due today, ${on}`, late: false }
  return { sentence: `Due ${on}, in ${count(days, 'day')}`, late: false }
}
