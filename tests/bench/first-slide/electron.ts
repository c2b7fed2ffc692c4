import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errors } from 'playwright'
import type { Page } from 'playwright'
import { enterDeck, sizeWindow, startApp } from '../app.ts'
import { slowDown } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { writeSampleDeck } from '../sample-deck.ts'
import type { Runner } from './runner.ts'
import { installStopwatch, timeNavigation } from './stopwatch.ts'

/**
 * The app itself with a deck of that length: once it stands on the first slide its page is loaded
 * anew each time, and finds the show in main where it was, as after a crash of the window.
 */
export async function electronRunner(slides: number, jpeg: Buffer, panel: Panel): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const deck = join(folder, 'bench')
  await writeSampleDeck(deck, slides, jpeg)
  const app = await startApp(deck, folder)
  const page = await app.firstWindow()
  await sizeWindow(app, page, panel)
  const standing = await stands(page)
  await installStopwatch(page.context())
  return {
    name: 'brocade in Electron',
    async run() {
      if (!standing) return null
      // Each time: a session that ends, as each timing's does, takes the brake off.
      await slowDown(page, panel)
      return timeNavigation(page, () => page.reload({ waitUntil: 'commit' }))
    },
    async close() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Enters the deck. @returns whether its first slide came within the limit */
async function stands(page: Page): Promise<boolean> {
  try {
    await enterDeck(page)
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}
