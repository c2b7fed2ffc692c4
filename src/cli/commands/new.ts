import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { defineCommand } from '../command.ts'
import { requireEmpty } from '../empty-folder.ts'
import { exit } from '../failure.ts'
import { orFail } from '../faults.ts'
import { filesIn } from '../files-in.ts'
import { nextSteps } from '../invocation.ts'
import { root } from '../root.ts'
import { print } from '../terminal.ts'

const template = join(root, 'resources/templates/deck')

/** A small bilingual deck that teaches by example, in a folder of its own. */
export const create = defineCommand({
  name: 'new',
  synopsis: 'DIR',
  summary: 'new-summary',
  flags: {},
  help: [],
  operands: { least: 1, most: 1, name: 'DIR' },
  async run({ operands: [folder = ''] }, { say, env, output }) {
    await requireEmpty(folder)
    await orFail(copyTemplate(folder), folder, exit.failed)
    print(output, say('new-done', { folder }))
    for (const line of nextSteps(folder, env)) print(output, line)
    return exit.ok
  },
})

async function copyTemplate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const path of await filesIn(template)) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    // Never over a file that came up meanwhile.
    await copyFile(join(template, path), join(folder, path), constants.COPYFILE_EXCL)
  }
}
