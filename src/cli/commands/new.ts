import { constants } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { defineCommand } from '../command.ts'
import { exit, Failure } from '../failure.ts'
import { faultOf, isFault, orFail } from '../faults.ts'
import { filesIn } from '../files-in.ts'
import { invocation } from '../invocation.ts'
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
    const brocade = invocation(env)
    const word = /\s/u.test(folder) ? `"${folder}"` : folder
    print(output, say('new-done', { folder }))
    print(output, `  ${brocade} check ${word}`)
    print(output, `  ${brocade} run ${word} --windowed`)
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

async function requireEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (isFault(error) && error.code === 'ENOENT') return []
    if (isFault(error) && error.code === 'ENOTDIR') {
      throw new Failure('new-is-file', { folder }, exit.failed)
    }
    throw faultOf(error, folder, exit.failed)
  })
  if (entries.length > 0) throw new Failure('new-not-empty', { folder }, exit.failed)
}
