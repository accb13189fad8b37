/** Enough for a long paragraph. */
const MOST_STEPS = 250_000

/** The places of a longest common sequence, in pairs; null if that would take too long to find. */
export function commonPairs<T>(
  some: readonly T[],
  others: readonly T[],
  same: (one: T, other: T) => boolean = Object.is,
): [number, number][] | null {
  const most = Math.min(some.length, others.length)
  const isSame = (at: number, other: number) => same(some[at] as T, others[other] as T)
  let head = 0
  while (head < most && isSame(head, head)) head += 1
  let tail = 0
  while (tail < most - head && isSame(some.length - 1 - tail, others.length - 1 - tail)) tail += 1
  const [rows, columns] = [some.length - head - tail, others.length - head - tail]
  if (rows * columns > MOST_STEPS) return null
  const width = columns + 1
  const length = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number) => length[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      length[row * width + column] = isSame(head + row, head + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs = Array.from({ length: head }, (_, index): [number, number] => [index, index])
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isSame(head + row, head + column)) {
      pairs.push([head + row, head + column])
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  for (let left = tail; left > 0; left -= 1) pairs.push([some.length - left, others.length - left])
  return pairs
}
