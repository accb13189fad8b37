import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../../../..')

interface Corpus {
  name: string
  folder: string
  count: number
  /** None where the corpus is not there. */
  texts: readonly (readonly [file: string, text: string])[]
}

/** For tests: the texts of two real histories. */
export const corpora: readonly Corpus[] = [
  corpus('the AWS case', join(ROOT, 'memo-service/src/main/resources/cases/aws'), 31),
  corpus('SE-0117', join(ROOT, '../shared/corpus/se-0117'), 30),
]

function corpus(name: string, folder: string, count: number): Corpus {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : []
  const texts = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  return { name, folder, count, texts }
}
