import { app } from 'electron'
import { join } from 'node:path'
import { debuggingSwitch } from './security/debugging.ts'
import { systemClock } from './clock/clock.ts'
import { readArguments } from './launch/arguments.ts'
import { claimInstance } from './launch/instance.ts'
import { setupLeaving } from './launch/leaving.ts'
import { say } from './launch/say.ts'
import { setupLaunch } from './launch/setup-launch.ts'
import { setupCrashLog, setupHelperLog, setupLog } from './log/setup-log.ts'
import { runKiosk } from './kiosk.ts'
import { runMeasure } from './measure/measure.ts'
import { runPrint } from './print/print.ts'
import { claimScheme } from './scheme/setup-scheme.ts'
import { setupContents } from './security/setup-contents.ts'
import { setupSwitches } from './security/switches.ts'

/** Everything that must be in place before Electron is ready, in this order. */
function boot(): void {
  const debugging = debuggingSwitch({
    isPackaged: app.isPackaged,
    has: (name) => app.commandLine.hasSwitch(name),
  })
  if (debugging !== null) {
    say({ code: 'debugging-refused', where: `--${debugging}`, values: {} })
    return app.exit(1)
  }
  const built = join(import.meta.dirname, '..')
  const { command, paths } = readArguments(process.argv, process.defaultApp ?? false)
  if (command === 'measure') return runMeasure({ paths, built })
  if (command === 'print') return runPrint({ job: paths[0] ?? '', built })
  const launch = setupLaunch()
  if (launch === null) return
  const log = setupLog(launch.folders.state)
  setupCrashLog(log)
  setupHelperLog(app, log)
  const leaving = setupLeaving(app, systemClock, log)
  if (!claimInstance(app, log, () => kiosk.focus())) return
  setupSwitches(app)
  claimScheme()
  setupContents(app, log, () => kiosk.isPresenting())
  const kiosk = runKiosk({ launch, built, leaving, log })
}

boot()
