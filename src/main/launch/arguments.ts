import { parseArgs } from 'node:util'
import { runFlags } from '../../core/settings/flags.ts'
import type { RunFlags } from '../../core/settings/flags.ts'

/** `measure` is what `brocade check` starts the app for, `print` what `brocade export` does. */
const commands = ['run', 'measure', 'print'] as const

type AppCommand = (typeof commands)[number]

/** What the command line asks of the app. */
export interface Arguments {
  readonly command: AppCommand
  readonly flags: RunFlags
  readonly paths: readonly string[]
}

/**
 * Reads the app's command line: `[run | measure | print] [PATH…] [flags]`. Switches that are Chromium's,
 * Electron's or a test runner's stand on the same line and are passed over; they write values with `=`, so
 * none of their values can be taken for a path. `brocade run` is strict about what people type.
 *
 * @param argv all of `process.argv`
 * @param defaultApp whether Electron runs the app as an argument (`electron .`), which then
 *   follows Electron's own switches
 */
export function readArguments(argv: readonly string[], defaultApp: boolean): Arguments {
  const app = defaultApp ? argv.findIndex((arg, index) => index > 0 && !arg.startsWith('-')) : 0
  const { values, positionals } = parseArgs({
    args: argv.slice(app + 1),
    options: runFlags,
    strict: false,
    allowPositionals: true,
  })
  const [first, ...rest] = positionals
  const command = commands.find((each) => each === first)
  return {
    command: command ?? 'run',
    flags: runFlagsOf(values),
    paths: command ? rest : positionals,
  }
}

/** A flag without its value, or with one that it does not take, is passed over too. */
function runFlagsOf(values: Readonly<Record<string, unknown>>): RunFlags {
  const entries = Object.entries(runFlags).flatMap(([name, { type }]) =>
    typeof values[name] === type ? [[name, values[name]]] : [],
  )
  return Object.fromEntries(entries)
}
