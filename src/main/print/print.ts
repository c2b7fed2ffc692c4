import { app } from 'electron'
import type { PrintToPDFOptions, WebContents } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'
import type { Print } from '../../contract/print.ts'
import { printJobSchema } from '../../contract/schemas.ts'
import { systemClock as clock } from '../clock/clock.ts'
import { openUnseen } from '../unseen/open-unseen.ts'
import { readDecks } from '../unseen/read-decks.ts'
import { endWith, runUnseen } from '../unseen/run-unseen.ts'
import { takeSize } from '../windows/unseen-window.ts'
import { papers } from './papers.ts'
import { createPrinting } from './printing.ts'

export interface PrintOptions {
  /** The file with a `PrintJob`: more than fits on a command line. */
  readonly job: string
  /** Where the build is: `renderer` and `preload` are in it. */
  readonly built: string
}

/** Slides are drawn, unseen, as on a panel of this size in CSS pixels (print/print.css). */
const panel = { width: 1920, height: 1080 }

/** Prints decks to PDF files, and ends with a `PrintOutcome`. */
export function runPrint({ job, built }: PrintOptions): void {
  runUnseen(async (log) => {
    const { prints } = printJobSchema.parse(JSON.parse(await readFile(job, 'utf8')))
    const decks = await readDecks([...new Set(prints.map(({ path }) => path))], log)
    const printing = createPrinting({
      prints,
      decks,
      clock,
      print: (print) => printTo(window.webContents, print),
      onEnd: endWith,
      onFail(error) {
        log.fatal({ err: error }, 'printing failed')
        app.exit(1)
      },
    })
    const window = openUnseen({
      page: 'print',
      built,
      decks,
      handlers: { 'print:next': printing.next },
      onLost: () => printing.fail(new Error('the page is gone')),
      log,
    })
    takeSize(window, panel)
  })
}

async function printTo(contents: WebContents, { paper, file }: Print): Promise<void> {
  const options: PrintToPDFOptions = {
    ...papers[paper],
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
  await writeFile(file, await contents.printToPDF(options), { flag: 'wx' })
}
