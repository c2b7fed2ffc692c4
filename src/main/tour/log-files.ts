import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WalkthroughLog } from '../../contract/tour.ts'
import type { Log } from '../log/log.ts'

/** A guide looks some weeks back; nobody looks further. */
const mostKept = 100

/** Keeps walkthroughs, each in a file that is named by when it began. */
export interface LogFiles {
  /** Keeps one more, and drops the oldest where there are too many. */
  keep(log: WalkthroughLog): Promise<void>
}

/** The files of a folder, which is made when it is needed. */
export function createLogFiles(folder: string, log: Log): LogFiles {
  return {
    async keep(walkthrough) {
      const file = join(folder, `${nameOf(walkthrough)}.json`)
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(`${file}.new`, `${JSON.stringify(walkthrough, null, 2)}\n`)
        await rename(`${file}.new`, file)
        const kept = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
        for (const name of kept.slice(0, -mostKept)) await rm(join(folder, name), { force: true })
      } catch (error) {
        log.error({ file, err: error }, 'the walkthrough is not kept')
      }
    },
  }
}

/** When it began, as a name that every file system takes and that sorts by time. */
export function nameOf({ began }: Pick<WalkthroughLog, 'began'>): string {
  return began.replaceAll(/[^\dTZ-]/gu, '-')
}
