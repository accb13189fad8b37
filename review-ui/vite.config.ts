import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstScreen } from './build/first-screen.ts'
import { mantineStyles } from './build/mantine-styles.ts'

const service = process.env.SIXPAGER_URL ?? 'http://127.0.0.1:8080'

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
              test: /node_modules\/(?!.*(codemirror|tiptap|prosemirror|micromark|mdast))/,
              minShareCount: 3,
            },
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
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
})
