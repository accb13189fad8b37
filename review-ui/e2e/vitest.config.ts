import { defineConfig } from 'vitest/config'

/** Browser tests against a running service, whose address is in SIXPAGER_URL. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: ['service.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One service and one history: the walks follow one another.
    fileParallelism: false,
  },
})
