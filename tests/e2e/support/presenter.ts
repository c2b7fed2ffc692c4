import type { ElectronApplication, Page } from 'playwright'
import { expect } from 'playwright/test'
import { pages } from '../../../src/contract/origin.ts'

/** The presenter's window, once it is there and drawn. */
export async function presenterOf(app: ElectronApplication): Promise<Page> {
  const find = () => app.windows().find((page) => page.url() === pages.presenter)
  await expect.poll(find).toBeDefined()
  const page = find()
  if (!page) throw new Error('the presenter has no window')
  await page.waitForSelector('main[data-tone]')
  return page
}

/** A rectangle on the desktop. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Has the app see these displays, the first of them the main one. Chromium counts the outputs of an X
 * server and Xvfb has one, so what Electron says of them is what a test can change; windows move on
 * the one large screen there is.
 */
export async function plug(app: ElectronApplication, areas: readonly Area[]): Promise<void> {
  await app.evaluate(({ screen }, all) => {
    const before = screen.getAllDisplays().length
    const [real] = screen.getAllDisplays()
    const displays = all.map((area, index) => ({
      ...real,
      id: index + 1,
      label: `monitor ${index + 1}`,
      bounds: area,
      workArea: area,
    }))
    Object.assign(screen, {
      getAllDisplays: () => displays,
      getPrimaryDisplay: () => displays[0],
    })
    screen.emit(displays.length < before ? 'display-removed' : 'display-added', {}, displays[0])
  }, areas)
}

/** Where a page's window is. */
export async function areaOf(app: ElectronApplication, page: Page): Promise<Area> {
  const window = await app.browserWindow(page)
  return window.evaluate((it) => it.getBounds())
}
