import { describeProblem } from '../../core/settings/problem.ts'
import { leastWarningSeconds } from '../../core/settings/settings.ts'
import type { Log } from '../log/log.ts'
import type { Launch } from './launch.ts'

/** Logs how this start is set up and what staff should mend about it; the PIN's hash stays out. */
export function reportSettings({ settings, problems }: Launch, log: Log): void {
  const { staff, ...shown } = settings
  log.info({ settings: shown, pinSet: staff.pin !== null }, 'starting')
  for (const problem of problems)
    log.error({ where: problem.where }, describeProblem(problem, 'en'))
  if (settings.idle.warningSeconds < leastWarningSeconds) {
    log.warn(
      { warningSeconds: settings.idle.warningSeconds },
      'idle.warningSeconds is below 20: WCAG 2.2.1 gives a person at least that long to answer',
    )
  }
}
