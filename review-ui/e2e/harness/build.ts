import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { mantineStyles } from '../../build/mantine-styles.ts'

/** Files by their name, of what is built around a part of the client for a test in the browser. */
export async function built(entry: string, base = '/'): Promise<Map<string, string | Uint8Array>> {
  const output = await build({
    configFile: false,
    root: `${import.meta.dirname}/../..`,
    base,
    publicDir: false,
    logLevel: 'error',
    plugins: [react(), mantineStyles()],
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: `${import.meta.dirname}/${entry}`,
        output: { entryFileNames: 'entry.js' },
      },
    },
  })
  if (!('output' in output)) throw new Error('Nothing was built.')
  return new Map(
    output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}
