import type { WebPreferences } from 'electron'

/**
 * What a page may be, written out: most of it is Electron's default, and a default that changes
 * must not change the kiosk (Electron checklist 2–4, 6, 8–11).
 */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    disableDialogs: true,
    enableWebSQL: false,
    devTools: !isPackaged,
    // A covered window's timers run on: the show goes on behind whatever covers it.
    backgroundThrottling: false,
  }
}
