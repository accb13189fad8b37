// node diff-words.mjs FOLDER COUNT: compares 0.from with 0.to and so on; prints nanoseconds and changed words of each.
import { readFileSync } from 'node:fs'
import { diffWords } from 'diff'

const WARM_UP = 2
const [folder, count] = process.argv.slice(2)
const pairs = Array.from({ length: Number(count) }, (_, index) => [
  readFileSync(`${folder}/${index}.from`, 'utf8'),
  readFileSync(`${folder}/${index}.to`, 'utf8'),
])
for (const [from, to] of pairs) {
  for (let time = 0; time < WARM_UP; time += 1) diffWords(from, to)
  const begun = process.hrtime.bigint()
  const parts = diffWords(from, to)
  const nanos = process.hrtime.bigint() - begun
  const words = parts
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { value }) => sum + value.split(/\s+/).filter(Boolean).length, 0)
  console.log(`${nanos} ${words}`)
}
