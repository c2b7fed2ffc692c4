import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { sizeWindow, startApp } from '../app.ts'
import { writeSampleDeck } from '../sample-deck.ts'
import type { Panel } from './open.ts'

/** The app itself beside the contestants, under this name in every table. */
export const inElectron = 'brocade in Electron'

export interface AppOnPanel {
  readonly app: ElectronApplication
  readonly page: Page
  close(): Promise<void>
}

/**
 * Starts the app with a deck of that length in a window of the panel's size, on its attract loop; no
 * visitor ever leaves it. Its processor is not slowed yet.
 */
export async function openApp(slides: number, picture: Buffer, panel: Panel): Promise<AppOnPanel> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const deck = join(folder, 'bench')
  await writeSampleDeck(deck, slides, picture)
  const app = await startApp(deck, folder, { env: { BROCADE_IDLE_TIMEOUT_SECONDS: '86400' } })
  const page = await app.firstWindow()
  await sizeWindow(app, page, panel)
  return {
    app,
    page,
    async close() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
