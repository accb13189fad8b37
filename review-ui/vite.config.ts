import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstScreen } from './build/first-screen.ts'
import { mantineStyles } from './build/mantine-styles.ts'
import { SCREEN_PARTS } from './build/screen-parts.ts'

const service = process.env.SIXPAGER_URL ?? 'http://127.0.0.1:8080'

/** What lies over a page, such as a menu or a list to choose from: it comes when it is opened. */
const LAYERS =
  '@floating-ui|tabbable|react-remove-scroll|@mantine/core/esm/components/(?!.*to-int)(Popover|Combobox|Select|MultiSelect|Pill|PillsInput|Menu|Modal|ModalBase|Drawer|Overlay|FocusTrap|ScrollArea|Tooltip|Radio|Checkbox|NumberInput|PasswordInput)'

/** Libraries of a kind of screen come with it. */
const EDITORS = 'codemirror|tiptap|prosemirror|micromark|mdast'

export default defineConfig({
  plugins: [react(), mantineStyles(), firstScreen()],
  // The tutorial is shown as it stands in the documentation.
  server: { port: 5173, fs: { allow: ['..'] }, proxy: { '/api': { target: service } } },
  build: {
    // The jar serves what lies under META-INF/resources.
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A screen comes in few parts: a browser fetches six at a time, and waits for each as long as for a large one.
          groups: [
            { name: 'ground', tags: ['$initial'] },
            {
              name: 'fields',
              test: new RegExp(`node_modules/(?!.*(${EDITORS}|${LAYERS}))`),
              minShareCount: 3,
            },
            { name: 'layers', test: new RegExp(`node_modules/(${LAYERS})`), minShareCount: 2 },
            ...SCREEN_PARTS,
            {
              name: 'pages',
              test: /\/src\/(?!features\/write)/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 6_000,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['{src,build}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
})
