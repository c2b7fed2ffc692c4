import { test as base } from 'playwright/test'
import { discard, launch, scratch, type Launched, type LaunchOptions } from './launch.ts'
import { saidIn } from './log.ts'

interface Fixtures {
  /** Starts an app that is closed, and whose folders are gone, when the test is over. */
  readonly start: (options?: LaunchOptions) => Promise<Launched>
  /** An empty folder for the length of a test. */
  readonly folder: string
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
  folder: async ({}, use) => {
    const folder = await scratch()
    await use(folder)
    await discard(folder)
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  start: async ({}, use, info) => {
    const started: Launched[] = []
    const folders = new Set<string>()
    await use(async (options = {}) => {
      const folder = options.folder ?? (await scratch())
      folders.add(folder)
      const launched = await launch(folder, options)
      started.push(launched)
      return launched
    })
    if (info.status !== info.expectedStatus) {
      const said = await Promise.all([...folders].map(saidIn))
      await info.attach('what the app said', { body: said.flat().join('\n') })
    }
    for (const { app } of started) await app.close()
    for (const folder of folders) await discard(folder)
  },
})

export { expect } from 'playwright/test'
