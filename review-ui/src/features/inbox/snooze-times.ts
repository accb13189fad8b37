import type { Obligation } from '../../lib/schema'

/** So long before its due date a thing stays in sight. */
const IN_SIGHT_MILLIS = 24 * 3_600_000
const MORNING = 9

/** Whether the service lets it be put off at all. */
export function mayPutOff(item: Pick<Obligation, 'due'>, now: number = Date.now()): boolean {
  return !item.due || Date.parse(item.due) - IN_SIGHT_MILLIS > now
}

/** The morning of the next day where the reader is. */
export function tomorrow(now: number = Date.now()): string {
  return morning(now, 1)
}

/** The morning of the next Monday; a week off if today is one. */
export function monday(now: number = Date.now()): string {
  const weekday = new Date(now).getDay()
  return morning(now, (8 - weekday) % 7 || 7)
}

/** The morning of a day as a date field writes it; null if that has passed, or is no day. */
export function morningOf(day: string, now: number = Date.now()): string | null {
  const at = new Date(`${day}T0${MORNING}:00:00`)
  return at.getTime() > now ? at.toISOString() : null
}

function morning(now: number, days: number): string {
  const day = new Date(now)
  day.setDate(day.getDate() + days)
  day.setHours(MORNING, 0, 0, 0)
  return day.toISOString()
}
