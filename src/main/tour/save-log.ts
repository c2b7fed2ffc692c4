import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WalkthroughLog } from '../../contract/tour.ts'
import type { Log } from '../log/log.ts'
import { nameOf } from './log-files.ts'

/**
 * Asks over a window where a walkthrough goes as CSV, and writes it there.
 *
 * @param folder where the question begins
 * @returns the file's path; null when nobody chose one, or it cannot be written
 */
export async function saveLog(
  window: BrowserWindow,
  walkthrough: WalkthroughLog,
  { folder, log }: { readonly folder: string; readonly log: Log },
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder, `brocade-${nameOf(walkthrough)}.csv`),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  })
  if (canceled || !filePath) return null
  try {
    const { logCsv } = await import('./log-csv.ts')
    await writeFile(filePath, logCsv(walkthrough))
    return filePath
  } catch (error) {
    log.error({ file: filePath, err: error }, 'the walkthrough cannot be saved')
    return null
  }
}
