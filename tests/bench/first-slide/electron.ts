import { errors } from 'playwright'
import type { Page } from 'playwright'
import { enterDeck, sizeWindow } from '../app.ts'
import { slowDown } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { inElectron, openApp, patient } from '../open-app.ts'
import type { Runner } from './runner.ts'
import { installStopwatch, timeNavigation } from './stopwatch.ts'

/**
 * The app itself with a deck of that length: once it stands on the first slide its page is loaded
 * anew each time, and finds the show in main where it was, as after a crash of the window.
 */
export async function electronRunner(slides: number, jpeg: Buffer, panel: Panel): Promise<Runner> {
  const { app, page, close } = await openApp(slides, jpeg, { env: patient })
  await sizeWindow(app, page, panel)
  const standing = await stands(page)
  await installStopwatch(page.context())
  return {
    name: inElectron,
    async run() {
      if (!standing) return null
      // Each time: a session that ends, as each timing's does, takes the brake off.
      await slowDown(page, panel)
      return timeNavigation(page, () => page.reload({ waitUntil: 'commit' }))
    },
    close,
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
