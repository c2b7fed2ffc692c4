import type { Panel } from '../../contract/panel.ts'
import type { Findings } from '../../core/hardware/findings.ts'
import type { Log } from '../log/log.ts'
import type { LiveShow } from '../show/live-show.ts'

/** The technicians' test of the hardware, as main sees it. */
export interface HardwareTest {
  /** Puts the hardware screen on show. Whoever calls this has checked who asks. */
  open(): void
  /** The panel, for the hardware screen only. */
  panel(): Promise<Panel | null>
  /** Logs what a test has found, once a test. @returns whether there was one */
  note(findings: Findings): boolean
}

export interface HardwareTestOptions {
  readonly show: Promise<Pick<LiveShow, 'current' | 'dispatch'>>
  readonly readPanel: () => Panel | null
  readonly log: Log
}

/** A test that nobody has begun. */
export function createHardwareTest({ show, readPanel, log }: HardwareTestOptions): HardwareTest {
  let running = false
  return {
    open() {
      running = true
      // A show that cannot begin has been logged where it failed.
      show.then((live) => live.dispatch({ type: 'hardware' })).catch(() => undefined)
    },
    async panel() {
      const { screen } = (await show).current()
      return screen.name === 'hardware' ? readPanel() : null
    },
    note(findings) {
      const noted = running
      running = false
      if (noted) log.info({ ...findings }, 'hardware checked')
      else log.warn({}, 'findings refused: no test is running')
      return noted
    },
  }
}
