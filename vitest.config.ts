import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

/** Chromium runs as root only without its own sandbox; the other switches keep it off the network. */
const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['src/core/testing/seed.ts'],
          // A busy machine is no failure; a test that hangs is.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'src/{core,contract,import,main,cli}/**/*.test.ts',
            'build/**/*.test.ts',
            'tests/setup/**/*.test.ts',
            'tests/decks/**/*.test.ts',
            'tests/import/**/*.test.ts',
            'tests/themes/**/*.test.ts',
            'tests/bench/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [svelte()],
        // All that components import, bundled before the first test: a dependency found on the way
        // reloads the page under the test that found it.
        optimizeDeps: {
          include: [
            'd3-scale',
            'd3-shape',
            'fast-check',
            'i18next',
            'svelte/attachments',
            'svelte/motion',
            'svelte/reactivity',
            'svelte/transition',
            'swiper',
            'swiper/modules',
            'uqr',
            'zod',
          ],
        },
        test: {
          name: 'component',
          testTimeout: 60_000,
          include: ['src/renderer/**/*.svelte.test.ts'],
          setupFiles: ['src/renderer/testing/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: chromiumSwitches,
                ...(process.env.BROCADE_CHROMIUM
                  ? { executablePath: process.env.BROCADE_CHROMIUM }
                  : {}),
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
    ],
  },
})
