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

/** What completes and checks a deck in an editor: `deck.yaml` names the schema, VS Code finds the rest. */
const editor = join(root, 'resources/templates/editor')
const schema = join(root, 'resources/schemas/deck.json')

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
  const forEditor = join(folder, '.vscode')
  await copyAll(template, folder)
  await copyAll(editor, forEditor)
  await copy(schema, join(forEditor, 'deck.schema.json'))
}

async function copyAll(from: string, to: string): Promise<void> {
  for (const path of await filesIn(from)) await copy(join(from, path), join(to, path))
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  // Never over a file that came up meanwhile.
  await copyFile(from, to, constants.COPYFILE_EXCL)
}
