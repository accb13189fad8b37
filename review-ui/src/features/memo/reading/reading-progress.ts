/** A block of text that is on the screen and has not been read. */
export interface BlockOnScreen {
  /** Its number, as in addresses. */
  block: number
  words: number
}

/** A quick reader's: who only passes by has not read. */
export const WORDS_A_SECOND = 8

/**
 * Spends some reading time on the blocks on the screen from the top down, as people read.
 *
 * @param progress how many words of each block have been read so far; changed
 * @param onScreen in the order of the text
 * @return the blocks that have been read to their end
 */
export function readOn(
  progress: Map<number, number>,
  onScreen: readonly BlockOnScreen[],
  seconds: number,
): number[] {
  const done: number[] = []
  let left = seconds * WORDS_A_SECOND
  for (const { block, words } of onScreen) {
    if (left <= 0) break
    const before = progress.get(block) ?? 0
    const read = Math.min(words - before, left)
    progress.set(block, before + read)
    left -= read
    if (before + read >= words) done.push(block)
  }
  return done
}
