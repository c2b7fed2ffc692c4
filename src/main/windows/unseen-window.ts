import { BrowserWindow } from 'electron'
import type { WebPreferences } from 'electron'
import { pages } from '../../contract/origin.ts'
import type { PanelSize } from '../../contract/measure.ts'

/** The pages that nobody sees. */
export type UnseenPage = 'measure' | 'print'

/** Opens a window that nobody sees, which draws off the screen and may be larger than any. */
export function openUnseenWindow(page: UnseenPage, webPreferences: WebPreferences): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    frame: false,
    useContentSize: true,
    enableLargerThanScreen: true,
    webPreferences: { ...webPreferences, offscreen: true },
  })
  void window.loadURL(pages[page]).catch(() => undefined)
  return window
}

/** Gives the window a panel's size in CSS pixels. */
export function takeSize(window: BrowserWindow, { width, height }: PanelSize): void {
  const [wide, high] = window.getContentSize()
  if (wide !== width || high !== height) window.setContentSize(width, height)
}
