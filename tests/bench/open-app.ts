import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { startApp } from './app.ts'
import { writeSampleDeck } from './sample-deck.ts'

/** The app itself beside the contestants, under this name in every table. */
export const inElectron = 'brocade in Electron'

/** Whom nobody's absence takes back to the attract loop. */
export const patient = { BROCADE_IDLE_TIMEOUT_SECONDS: '86400' }

export interface OpenApp {
  readonly app: ElectronApplication
  readonly page: Page
  close(): Promise<void>
}

/** Starts the app on its attract loop, with the sample deck of that length in a folder of its own. */
export async function openApp(
  slides: number,
  picture: Buffer,
  more: Parameters<typeof startApp>[2] = {},
): Promise<OpenApp> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const deck = join(folder, 'bench')
  await writeSampleDeck(deck, slides, picture)
  const app = await startApp(deck, folder, more)
  return {
    app,
    page: await app.firstWindow(),
    async close() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
