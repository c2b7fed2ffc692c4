import { existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { readFlags, runFlags } from '../../core/settings/flags.ts'
import { describeProblem } from '../../core/settings/problem.ts'
import { defineCommand } from '../command.ts'
import { exit, Failure } from '../failure.ts'
import { orFail } from '../faults.ts'
import { root } from '../root.ts'
import { commandLine } from '../run/command-line.ts'
import { electronExecutable } from '../run/electron.ts'
import { handOver } from '../run/hand-over.ts'
import { findSources } from '../sources.ts'
import type { Source } from '../sources.ts'
import { print } from '../terminal.ts'
import type { Say } from '../words.ts'

/** Starts the show in Electron and stays until it ends. */
export const run = defineCommand({
  name: 'run',
  synopsis: '[PATH…]',
  summary: 'run-summary',
  details: 'run-details',
  flags: runFlags,
  help: [
    ['--lang TAG', 'flag-run-lang'],
    ['--windowed', 'flag-windowed'],
    ['--display N', 'flag-display'],
    ['--deck ID', 'flag-deck'],
    ['--theme NAME', 'flag-theme'],
    ['--hardware', 'flag-hardware'],
    ['--config FILE', 'flag-config'],
  ],
  operands: { least: 0, most: Infinity, name: 'PATH' },
  async run({ values, operands }, { env, errors, say, tongue }) {
    const { problems } = readFlags(values)
    for (const problem of problems) print(errors, `brocade: ${describeProblem(problem, tongue)}`)
    if (problems.length > 0) return exit.refused
    if (values.config !== undefined) await orFail(access(values.config), values.config)
    const sources = await findSources(operands)
    if (operands.length > 0) requireDeck(values.deck, sources, say)
    requireBuild()
    requireDisplay(env)
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0
    if (asRoot) print(errors, `brocade: ${say('run-as-root')}`)
    return handOver(
      electronExecutable(env),
      [...(asRoot ? ['--no-sandbox'] : []), ...commandLine(root, values, operands)],
      // Terminals inside Electron applications set this, and ours would start as a bare Node.
      { ...env, ELECTRON_RUN_AS_NODE: undefined },
    )
  },
})

function requireDeck(deck: string | undefined, sources: readonly Source[], say: Say): void {
  const ids = sources.map(({ id }) => id)
  if (deck === undefined || ids.includes(deck)) return
  throw new Failure('deck-unknown', { deck, known: ids.join(say('list')) })
}

function requireBuild(): void {
  if (!existsSync(join(root, 'out/main/index.js'))) throw new Failure('not-built', {}, exit.failed)
}

function requireDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): void {
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    throw new Failure('no-display', {}, exit.failed)
  }
}
