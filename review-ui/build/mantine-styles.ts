import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** Where a component of Mantine has the names of its classes. */
const CLASSES = /@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/

const STYLES = dirname(
  createRequire(import.meta.url).resolve('@mantine/core/styles/global.layer.css'),
)

/** Each component of Mantine comes with its styles, in the same part of the bundle; what is not used does not come. */
export function mantineStyles(): Plugin[] {
  return [
    {
      name: 'mantine-styles',
      apply: 'build',
      transform: {
        filter: { id: CLASSES },
        handler(code, id) {
          const style = join(STYLES, `${CLASSES.exec(id)?.[1]}.layer.css`)
          return existsSync(style) ? `import ${JSON.stringify(style)}\n${code}` : null
        },
      },
    },
    {
      // There the library is one file, prepared beforehand.
      name: 'mantine-styles-whole',
      apply: 'serve',
      transformIndexHtml: () => [
        {
          tag: 'link',
          attrs: { rel: 'stylesheet', href: '/node_modules/@mantine/core/styles.layer.css' },
        },
      ],
    },
  ]
}
