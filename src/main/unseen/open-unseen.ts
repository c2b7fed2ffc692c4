import { app, ipcMain, session } from 'electron'
import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { RequestChannel } from '../../contract/requests.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { setupIpc } from '../ipc/setup-ipc.ts'
import { mediaFolderOf } from '../library/read-source.ts'
import type { Shelved } from '../library/shelf.ts'
import type { Log } from '../log/log.ts'
import { setupScheme } from '../scheme/setup-scheme.ts'
import { setupSession } from '../security/setup-session.ts'
import { logPage } from '../windows/log-page.ts'
import { openUnseenWindow } from '../windows/unseen-window.ts'
import type { UnseenPage } from '../windows/unseen-window.ts'
import { webPreferences } from '../windows/web-preferences.ts'
import { createWindows } from '../windows/windows.ts'

export interface UnseenOptions<Answered extends RequestChannel> {
  readonly page: UnseenPage
  /** Where the build is: `renderer` and `preload` are in it. */
  readonly built: string
  /** The page gets the media of these. */
  readonly decks: readonly Shelved[]
  /** It is answered nothing that shows or unlocks. */
  readonly handlers: Handlers<Answered>
  /** The page cannot go on: its process has died, or it never came. */
  readonly onLost: () => void
  readonly log: Log
}

/** Opens a page that nobody sees, once the app is ready. */
export function openUnseen<Answered extends RequestChannel>(
  options: UnseenOptions<Answered>,
): BrowserWindow {
  const { page, built, decks, handlers, onLost, log } = options
  setupSession(session.defaultSession, null, log)
  setupScheme(session.defaultSession, {
    pages: join(built, 'renderer'),
    server: null,
    folderOf: (id) => {
      const shelved = decks.find(({ deck }) => deck.id === id)
      return shelved ? mediaFolderOf(shelved.source) : null
    },
    log,
  })
  const windows = createWindows()
  setupIpc({ ipc: ipcMain, handlers, isOurs: windows.isOurs, log })
  const preload = join(built, 'preload', 'index.cjs')
  const window = openUnseenWindow(page, webPreferences(preload, app.isPackaged))
  windows.add(window)
  logPage(window.webContents, log)
  window.webContents.on('render-process-gone', onLost)
  window.webContents.on('did-fail-load', onLost)
  return window
}
