import { access } from 'node:fs/promises'
import { readFlags, runFlags } from '../../core/settings/flags.ts'
import { describeProblem } from '../../core/settings/problem.ts'
import { defineCommand } from '../command.ts'
import { exit, Failure } from '../failure.ts'
import { orFail } from '../faults.ts'
import { follow } from '../import/follow.ts'
import { withPlaces } from '../import/places.ts'
import { root } from '../root.ts'
import { requireBuild } from '../run/build.ts'
import { commandLine } from '../run/command-line.ts'
import {
  electronEnvironment,
  electronExecutable,
  isRoot,
  sandboxSwitches,
} from '../run/electron.ts'
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
    ['--presenter', 'flag-presenter'],
    ['--hardware', 'flag-hardware'],
    ['--config FILE', 'flag-config'],
  ],
  operands: { least: 0, most: Infinity, name: 'PATH' },
  async run({ values, operands }, { env, errors, say, tongue }) {
    const { problems } = readFlags(values)
    for (const problem of problems) print(errors, `brocade: ${describeProblem(problem, tongue)}`)
    if (problems.length > 0) return exit.refused
    if (values.config !== undefined) await orFail(access(values.config), values.config)
    return withPlaces(operands, undefined, async (places, staged) => {
      const sources = await findSources(places)
      if (operands.length > 0) requireDeck(values.deck, sources, say)
      requireBuild()
      requireDisplay(env)
      if (isRoot()) print(errors, `brocade: ${say('run-as-root')}`)
      const paths = places.map(({ path }) => path)
      const executable = electronExecutable(env)
      const following = staged.map(follow)
      try {
        return await handOver(
          executable,
          [...sandboxSwitches(), ...commandLine(root, values, paths)],
          electronEnvironment(env),
        )
      } finally {
        await Promise.all(following.map((end) => end()))
      }
    })
  },
})

function requireDeck(deck: string | undefined, sources: readonly Source[], say: Say): void {
  const ids = sources.map(({ id }) => id)
  if (deck === undefined || ids.includes(deck)) return
  throw new Failure('deck-unknown', { deck, known: ids.join(say('list')) })
}

function requireDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): void {
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    throw new Failure('no-display', {}, exit.failed)
  }
}
