import { defineConfig } from 'playwright/test'

/** The whole app on a real Electron; `npm run test:e2e` brings the runtime, the build and a display. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Each test starts an app of its own with its own folders, so they run side by side.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // One Chromium draws letters a hair unlike the next; a lost picture or a broken layout is more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.05, threshold: 0.25, animations: 'disabled' },
  },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
})
