import { defineConfig } from 'vitest/config'

/** Browser tests against a running service, whose address is in SIXPAGER_URL. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: ['service.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A machine that stalls for seconds is not a defect; what fails twice is.
    retry: 1,
    // One service and one history: the walks follow one another.
    fileParallelism: false,
  },
})
