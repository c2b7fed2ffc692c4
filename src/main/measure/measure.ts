import { app, ipcMain, session } from 'electron'
import { join } from 'node:path'
import type { Measurement } from '../../contract/measure.ts'
import { referencePanels as panels } from '../../core/fit/panel-size.ts'
import { systemClock as clock } from '../clock/clock.ts'
import { setupIpc } from '../ipc/setup-ipc.ts'
import { mediaFolderOf } from '../library/read-source.ts'
import { indexDeck } from '../library/shown.ts'
import { createLog } from '../log/log.ts'
import type { Log } from '../log/log.ts'
import { claimScheme, setupScheme } from '../scheme/setup-scheme.ts'
import { setupContents } from '../security/setup-contents.ts'
import { setupSession } from '../security/setup-session.ts'
import { setupSwitches } from '../security/switches.ts'
import { logPage } from '../windows/log-page.ts'
import { openMeasuringWindow, takeSize } from '../windows/measuring-window.ts'
import { webPreferences } from '../windows/web-preferences.ts'
import { createWindows } from '../windows/windows.ts'
import { readDecks } from './read-decks.ts'
import { createSurvey } from './survey.ts'

export interface MeasureOptions {
  readonly paths: readonly string[]
  /** Where the build is: `renderer` and `preload` are in it. */
  readonly built: string
}

/**
 * Draws every slide of some decks on the reference panels, unseen, and writes on the standard
 * output which do not fit: a `Measurement`. It is closed as the kiosk is, answers nothing that
 * shows or unlocks, and keeps nothing. The log is standard error.
 */
export function runMeasure(options: MeasureOptions): void {
  const log = createLog(process.stderr)
  setupSwitches(app)
  // The same drawing on every machine, also on one without a graphics card.
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('force-device-scale-factor', '1')
  app.dock?.hide()
  claimScheme()
  setupContents(app, log)
  app
    .whenReady()
    .then(() => measure(options, log))
    .catch((error: unknown) => {
      log.fatal({ err: error }, 'measuring failed')
      app.exit(1)
    })
}

async function measure({ paths, built }: MeasureOptions, log: Log): Promise<void> {
  const decks = await readDecks(paths, log)
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
  const survey = createSurvey({ decks, panels, clock, onEnd: end })
  const windows = createWindows()
  setupIpc({
    ipc: ipcMain,
    handlers: {
      'measure:decks': () => decks.map(indexDeck),
      'measure:next': (measured) => {
        const sheet = survey.next(measured)
        if (sheet) takeSize(window, sheet.panel)
        return sheet
      },
    },
    isOurs: windows.isOurs,
    log,
  })
  const preload = join(built, 'preload', 'index.cjs')
  const window = openMeasuringWindow(webPreferences(preload, app.isPackaged))
  windows.add(window)
  logPage(window.webContents, log)
  window.webContents.on('render-process-gone', survey.stop)
  window.webContents.on('did-fail-load', survey.stop)
}

function end(measurement: Measurement): void {
  process.stdout.write(`${JSON.stringify(measurement)}\n`, () => app.exit(0))
}
