import { lengthOf } from './length'

export const TITLE_LIMIT = 200

export function tooLong(title: string): boolean {
  return lengthOf(title) > TITLE_LIMIT
}

/** Where a text has a line for the title of its memo. */
const LINE = /^# .*$/m

/** The memo's title stands where the text has a line for one. */
export function titled(text: string, title: string): string {
  return text.replace(LINE, () => lineOf(title))
}

/** Whether a text has such a line and it says another title. */
export function saysAnother(text: string, title: string): boolean {
  const line = LINE.exec(text)?.[0]
  return line !== undefined && !says(line, title)
}

/** Follows the title of the memo where the line says one that it had before; any other line is the author's own. */
export function retitled(text: string, title: string, before: readonly string[]): string {
  const line = LINE.exec(text)?.[0]
  const isOld = line !== undefined && before.some((old) => says(line, old))
  return isOld && !says(line, title) ? titled(text, title) : text
}

function says(line: string, title: string): boolean {
  return line === lineOf(title) || line === `# ${title}`
}

function lineOf(title: string): string {
  return `# ${title.replace(/[\\`*_[\]<>&#]/g, '\\$&')}`
}
