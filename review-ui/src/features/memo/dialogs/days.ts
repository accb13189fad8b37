/** A day of the reader's calendar, as a date field takes it. */
export function dayAfter(days: number, from: number = Date.now()): string {
  const day = new Date(from)
  day.setDate(day.getDate() + days)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}

/** The last second of a day, where the reader is; null while no day is chosen. */
export function endOf(day: string): string | null {
  return day === '' ? null : new Date(`${day}T23:59:59`).toISOString()
}
