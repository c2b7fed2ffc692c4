import { app, ipcMain, Menu, powerSaveBlocker, screen, session } from 'electron'
import type { BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from '../contract/origin.ts'
import type { PanelSize } from '../core/fit/panel-size.ts'
import { desk as deskId } from '../core/tour/wheel.ts'
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
import { deckPictures } from './pictures/deck-pictures.ts'
import { inProcess } from './pictures/in-process.ts'
import { createPictures } from './pictures/pictures.ts'
import { pixelsOf, sideFor } from './pictures/side.ts'
import { createWorkshop } from './pictures/workshop.ts'
import { openInEditor } from './preview/open-in-editor.ts'
import { checkWorker, createPreview } from './preview/preview.ts'
import { createAnswersFor } from './remote/answers-for.ts'
import { createRemote } from './remote/remote.ts'
import { chooseAnswer, setupScheme } from './scheme/setup-scheme.ts'
import { devServer } from './security/dev-server.ts'
import { setupSession } from './security/setup-session.ts'
import { createLastStart } from './show/last-start.ts'
import { startProgramme } from './show/programme.ts'
import type { Programme } from './show/programme.ts'
import { createDesk } from './staff/desk.ts'
import { createLockout } from './staff/lockout.ts'
import { createLockoutFile } from './staff/lockout-file.ts'
import { createGuideAnswers } from './tour/guide-answers.ts'
import { createLogFiles } from './tour/log-files.ts'
import { createPresenter } from './tour/presenter.ts'
import { saveLog } from './tour/save-log.ts'
import { createWalkthrough } from './tour/walkthrough.ts'
import { openAudienceWindow } from './windows/audience-window.ts'
import { createDisplays } from './windows/displays.ts'
import { logPage } from './windows/log-page.ts'
import type { PageWatch } from './windows/page-watch.ts'
import { recoverPage } from './windows/recover.ts'
import { webPreferences } from './windows/web-preferences.ts'
import { openPresenterWindow } from './windows/presenter-window.ts'
import { createSwapsFile } from './windows/swaps-file.ts'
import { createWindows } from './windows/windows.ts'

export interface KioskOptions {
  readonly launch: Launch & { readonly folders: Folders }
  /** Where the build is: `renderer` and `preload` are in it. */
  readonly built: string
  readonly leaving: Leaving
  readonly log: Log
}

/** The running kiosk. */
interface Kiosk {
  /** Brings the visitors' window to the front. */
  focus(): void
  /** Whether somebody sits at the presenter's desk. */
  isPresenting(): boolean
}

/** Puts the kiosk together: decks and show at once, the window when Electron is ready. */
export function runKiosk({ launch, built, leaving, log }: KioskOptions): Kiosk {
  const { folders, problems } = launch
  const settings = withOwnDecks(launch.settings)
  reportSettings({ settings, problems }, log)

  const windows = createWindows()
  let isDrawn = false
  /** Over the page of the visitors' window that is open. */
  let watch: PageWatch | null = null
  const swaps = createSwapsFile(join(folders.state, 'displays.json'), log)
  const displays = createDisplays(settings.display, swaps)
  const logFiles = createLogFiles(join(folders.state, 'walkthroughs'), log)
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
    // A technician's screen is not to come up behind the loop.
    ...(!settings.hardware.atStart && {
      lastStart: createLastStart({
        file: join(folders.state, 'last-start.json'),
        version: app.getVersion(),
        settings,
        log,
      }),
    }),
    onShow(show) {
      windows.push('show:changed', show)
      walkthrough.note(show)
    },
    onLibrary(library) {
      windows.push('library:changed', library)
      presenter.push('library:changed', library)
      remote.noteLibrary(library)
      void preparePictures()
    },
    onChecked: (checkups) => preview?.look(checkups),
    onProblem: say,
  })
  const walkthrough = createWalkthrough({
    ...settings.presenter,
    show: programme.current,
    decks: programme.decks,
    remote: () => remote.state(),
    clock,
    today: Date.now,
    openPanel: (panel) => presenter.show(panel),
    onEnd: (ended) => void logFiles.keep(ended),
  })
  const presenter = createPresenter({ walkthrough, openWindow: openPresenterPage, deskName: '' })
  walkthrough.listen({
    changed: (view) => presenter.push('tour:changed', view),
    pointed: (point) => {
      windows.push('tour:pointed', point)
      presenter.push('tour:pointed', point)
    },
    drawn: (step) => {
      windows.push('tour:drawn', step)
      presenter.push('tour:drawn', step)
    },
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
    openPresenter: presenter.open,
  })
  setupIpc({
    ipc: ipcMain,
    handlers: createAnswers({
      programme,
      desk,
      hardware,
      walkthrough,
      preview,
      theme: settings.theme,
      sound: settings.sound.output,
      noteLife: (pulse) => watch?.beat(pulse),
    }),
    isOurs: (id) => windows.isOurs(id) || presenter.isOurs(id),
    log,
  })
  const pictures = createPictures({
    folder: join(folders.cache, 'pictures'),
    workshop: createWorkshop({ clock, open: inProcess }),
    side: () => sideFor(screen.getAllDisplays().map(pixelsOf)),
    log,
  })
  const guideAnswers = (you: string) =>
    createGuideAnswers(you, {
      walkthrough,
      programme,
      theme: settings.theme,
      keys: settings.presenter.keys,
      panel: () => sizeOf(windows.first()),
    })
  const pageSource = {
    pages: join(built, 'renderer'),
    server: devServer(process.env.ELECTRON_RENDERER_URL, app.isPackaged),
    folderOf: (deck: string) => folderOf(programme, deck),
    fit: pictures.fit,
  }
  const remote = createRemote({
    settings: settings.remote,
    walkthrough,
    answer: chooseAnswer(pageSource),
    dispatchFor: createAnswersFor({ guideAnswers, programme, theme: settings.theme }),
    clock,
    log,
  })
  setupIpc({
    ipc: ipcMain,
    handlers: {
      ...guideAnswers(deskId),
      'tour:key': (press) => walkthrough.press(press, 'presenter'),
      'tour:remote': remote.wish,
      'tour:swap-displays': displays.swap,
      'tour:save-log': saveLastLog,
      'tour:close': () => {
        presenter.close()
        return null
      },
    },
    isOurs: presenter.isOurs,
    log,
  })

  function raiseCurtain(): void {
    setupSession(session.defaultSession, pageSource.server, log)
    setupScheme(session.defaultSession, { ...pageSource, log })
    Menu.setApplicationMenu(null)
    powerSaveBlocker.start('prevent-display-sleep')
    openAudience()
    if (settings.presenter.atStart) void programme.show.then(presenter.open)
  }

  /** Behind the first screen, so that no visitor waits for a photograph. */
  async function preparePictures(): Promise<void> {
    if (isDrawn) pictures.prepare(await deckPictures(programme.decks()))
  }

  const preferences = () => webPreferences(join(built, 'preload', 'index.cjs'), app.isPackaged)

  function openAudience(): void {
    const window = openAudienceWindow({
      windowed: settings.windowed,
      displays,
      webPreferences: preferences(),
      isLeaving: leaving.isLeaving,
    })
    windows.add(window)
    window.webContents.once('did-finish-load', () => {
      isDrawn = true
      void preparePictures()
    })
    logPage(window.webContents, log)
    watch = recoverPage(window, {
      clock,
      log,
      onLost: (again) => void recoverShow(programme, again),
      home: pages.audience,
    })
    // Whatever else is open: the presenter's window does not stand in for the visitors'.
    window.once('closed', () => {
      if (settings.windowed || leaving.isLeaving()) return leaving.leave()
      // A page can close its window without asking; the visitors' screen does not stay empty.
      log.error({}, 'the window was closed: opening another')
      openAudience()
    })
  }

  async function saveLastLog(): Promise<string | null> {
    const [window, last] = [presenter.window(), walkthrough.view().log]
    if (!window || !last) return null
    return saveLog(window, last, { folder: app.getPath('documents'), log })
  }

  function openPresenterPage(): BrowserWindow {
    const window = openPresenterWindow({
      windowed: settings.windowed,
      displays,
      webPreferences: preferences(),
    })
    logPage(window.webContents, log)
    recoverPage(window, { clock, log, onLost: () => {}, home: pages.presenter })
    return window
  }

  // Without a listener Electron quits; the visitors' window says what its end means.
  app.on('window-all-closed', () => {})
  app.on('will-quit', () => {
    preview?.close()
    pictures.close()
    remote.close()
    void programme.close()
  })
  app
    .whenReady()
    .then(raiseCurtain)
    .catch((error: unknown) => log.fatal({ err: error }, 'the window cannot be opened'))
  return {
    focus: windows.focus,
    isPresenting: () => walkthrough.guides.isThere(deskId),
  }
}

/** What a slide is drawn for; a common panel where there is no window at the moment. */
function sizeOf(window: BrowserWindow | undefined): PanelSize {
  const [width = 1920, height = 1080] = window?.getContentSize() ?? []
  return { width, height }
}

/** The decks that come with Brocade: beside the packaged app, or in the checkout. */
function withOwnDecks(settings: Settings): Settings {
  if (settings.decks.length > 0) return settings
  const beside = join(process.resourcesPath, 'slides')
  return { ...settings, decks: [existsSync(beside) ? beside : join(app.getAppPath(), 'slides')] }
}

function folderOf(programme: Programme, id: string): string | null {
  const source = programme.sourceOf(id)
  return source ? mediaFolderOf(source) : null
}

/**
 * Films die with their page, and only the page could have said that one has stopped. A page that
 * died twice does not get the same slide a third time.
 */
async function recoverShow(programme: Programme, again: boolean): Promise<void> {
  const show = await programme.show
  show.dispatch(again ? { type: 'reset' } : { type: 'watch', playing: false })
}
