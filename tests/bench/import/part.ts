/**
 * How long a Word document takes to import, as somebody waits for it: whole processes, from the
 * command to its end, in turns.
 *
 * `officeparser` is what Brocade reads Office files with, by itself: it stops at a tree. `pandoc`,
 * where it is installed, writes Markdown and the pictures. Brocade writes a deck: it also outlines,
 * mends, lays out, and accounts for every sentence.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Options } from '../options.ts'
import { brocade, processPart } from '../process-part.ts'
import type { PartResult } from '../results.ts'
import { sampleReport } from './sample-report.ts'

const officeparser = pathToFileURL(
  join(import.meta.dirname, '../../../node_modules/officeparser/dist/index.mjs'),
)

/** Measures every contestant with reports of several lengths. */
export function importPart({ quick }: Options): Promise<PartResult> {
  return processPart({
    name: 'import',
    floor: 'officeparser',
    contestants: {
      officeparser: (file) => [
        process.execPath,
        '--input-type=module',
        '--eval',
        `import { OfficeParser } from ${JSON.stringify(officeparser.href)}
        await OfficeParser.parseOffice(${JSON.stringify(file)}, { extractAttachments: true })`,
      ],
      pandoc: (file, out) => [
        'pandoc',
        file,
        '--to=markdown',
        `--extract-media=${out}`,
        `--output=${out}.md`,
      ],
      brocade: (file, out) => [...brocade, 'import', file, '--out', out],
    },
    samples: new Map(
      (quick ? [100] : [10, 100, 400]).map((pages) => [
        `${pages} pages`,
        async (folder) => {
          const file = join(folder, 'report.docx')
          await writeFile(file, await sampleReport(pages))
          return file
        },
      ]),
    ),
    quick,
  })
}
