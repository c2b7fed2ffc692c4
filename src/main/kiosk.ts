import { app, ipcMain, Menu, powerSaveBlocker, session } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Folders } from '../core/settings/folders.ts'
import type { Settings } from '../core/settings/settings.ts'
import { systemClock as clock } from './clock/clock.ts'
import { createHardwareTest } from './hardware/hardware-test.ts'
import { readPanel } from './hardware/read-panel.ts'
import { createAnswers } from './ipc/answers.ts'
import { setupIpc } from './ipc/setup-ipc.ts'
import type { Launch } from './launch/launch.ts'
import type { Leaving } from './launch/leaving.ts'
import { reportSettings } from './launch/report.ts'
import { say } from './launch/say.ts'
import { createParser } from './library/parser.ts'
import { mediaFolderOf } from './library/read-source.ts'
import type { Log } from './log/log.ts'
import { openInEditor } from './preview/open-in-editor.ts'
import { checkWorker, createPreview } from './preview/preview.ts'
import { setupScheme } from './scheme/setup-scheme.ts'
import { devServer } from './security/dev-server.ts'
import { setupSession } from './security/setup-session.ts'
import { startProgramme } from './show/programme.ts'
import type { Programme } from './show/programme.ts'
import { createDesk } from './staff/desk.ts'
import { createLockout } from './staff/lockout.ts'
import { createLockoutFile } from './staff/lockout-file.ts'
import { openAudienceWindow } from './windows/audience-window.ts'
import { logPage } from './windows/log-page.ts'
import { recoverPage } from './windows/recover.ts'
import { webPreferences } from './windows/web-preferences.ts'
import { createWindows } from './windows/windows.ts'

export interface KioskOptions {
  readonly launch: Launch & { readonly folders: Folders }
  /** Where the build is: `renderer` and `preload` are in it. */
  readonly built: string
  readonly leaving: Leaving
  readonly log: Log
}

/** Puts the kiosk together: decks and show at once, the window when Electron is ready. */
export function runKiosk({ launch, built, leaving, log }: KioskOptions): { focus(): void } {
  const { folders, problems } = launch
  const settings = withOwnDecks(launch.settings)
  reportSettings({ settings, problems }, log)

  const windows = createWindows()
  const preview = settings.windowed
    ? createPreview({
        clock,
        log,
        checker: createParser({ clock, entry: checkWorker }),
        openFile: (place) => openInEditor(place, clock),
        onChange: (findings) => windows.push('preview:changed', findings),
      })
    : null
  const programme = startProgramme({
    settings,
    clock,
    log,
    onShow: (show) => windows.push('show:changed', show),
    onLibrary: (library) => windows.push('library:changed', library),
    onChecked: (checkups) => preview?.look(checkups),
    onProblem: say,
  })
  const lockout = createLockout(clock, createLockoutFile(join(folders.state, 'lockout.json'), log))
  const hardware = createHardwareTest({
    show: programme.show,
    readPanel: () => readPanel(windows.first()),
    log,
  })
  if (settings.hardware.atStart) hardware.open()
  const desk = createDesk({
    pin: settings.staff.pin,
    lockout,
    clock,
    log,
    leave: leaving.leave,
    openHardware: hardware.open,
  })
  setupIpc({
    ipc: ipcMain,
    handlers: createAnswers({
      programme,
      desk,
      hardware,
      preview,
      theme: settings.theme,
      sound: settings.sound.output,
    }),
    isOurs: windows.isOurs,
    log,
  })

  function raiseCurtain(): void {
    const server = devServer(process.env.ELECTRON_RENDERER_URL, app.isPackaged)
    setupSession(session.defaultSession, server, log)
    setupScheme(session.defaultSession, {
      pages: join(built, 'renderer'),
      server,
      folderOf: (deck) => folderOf(programme, deck),
      log,
    })
    Menu.setApplicationMenu(null)
    powerSaveBlocker.start('prevent-display-sleep')
    openAudience()
  }

  function openAudience(): void {
    const window = openAudienceWindow({
      ...settings,
      webPreferences: webPreferences(join(built, 'preload', 'index.cjs'), app.isPackaged),
      isLeaving: leaving.isLeaving,
    })
    windows.add(window)
    logPage(window.webContents, log)
    recoverPage(window, { clock, log, onLost: (again) => void recoverShow(programme, again) })
  }

  app.on('window-all-closed', () => {
    if (settings.windowed || leaving.isLeaving()) return leaving.leave()
    // A page can close its window without asking; the visitors' screen does not stay empty.
    log.error({}, 'the window was closed: opening another')
    openAudience()
  })
  app.on('will-quit', () => {
    preview?.close()
    void programme.close()
  })
  app
    .whenReady()
    .then(raiseCurtain)
    .catch((error: unknown) => log.fatal({ err: error }, 'the window cannot be opened'))
  return windows
}

/** The decks that come with Brocade: beside the packaged app, or in the checkout. */
function withOwnDecks(settings: Settings): Settings {
  if (settings.decks.length > 0) return settings
  const beside = join(process.resourcesPath, 'slides')
  return { ...settings, decks: [existsSync(beside) ? beside : join(app.getAppPath(), 'slides')] }
}

function folderOf(programme: Programme, id: string): string | null {
  const shelved = programme.decks().find(({ deck }) => deck.id === id)
  return shelved ? mediaFolderOf(shelved.source) : null
}

/**
 * Films die with their page, and only the page could have said that one has stopped. A page that
 * died twice does not get the same slide a third time.
 */
async function recoverShow(programme: Programme, again: boolean): Promise<void> {
  const show = await programme.show
  show.dispatch(again ? { type: 'leave' } : { type: 'watch', playing: false })
}
