import type { BrowserWindow } from 'electron'

/**
 * Shows a window with its first picture, so that nobody sees it being built. Beside another window a
 * hidden one may never paint, and so never be ready: it is shown when its page has loaded at the
 * latest, in its own ground.
 */
export function showWhenDrawn(window: BrowserWindow): void {
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  window.once('ready-to-show', show)
  window.webContents.once('did-finish-load', show)
}
