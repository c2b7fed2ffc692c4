import { printable } from '../core/settings/problem.ts'
import { closest } from '../core/text/suggest.ts'
import type { Command } from './command.ts'
import { commandNames, loadCommand, loadCommands } from './commands.ts'
import { unknownFlag } from './arguments.ts'
import { exit, Failure } from './failure.ts'
import { commandHelp, overview } from './help.ts'
import { print } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/**
 * Runs one command line.
 *
 * @param args the words after `brocade`
 * @returns the exit code; what the user can mend is said in one line on the error stream
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    const { say, errors } = terminal
    const failed = error instanceof Failure
    const words = failed
      ? say(error.word, error.values)
      : say('bug', { message: error instanceof Error ? error.message : String(error) })
    print(errors, printable(`brocade: ${words}`))
    return failed ? error.code : exit.failed
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  switch (name) {
    case undefined:
      print(terminal.errors, overview(await loadCommands(), terminal))
      return exit.refused
    case '-h':
    case '--help':
      return help([], terminal)
    case '-v':
    case '--version':
      print(terminal.output, version())
      return exit.ok
    case 'help':
      return help(rest, terminal)
    default:
      return asksForHelp(rest)
        ? help([name], terminal)
        : (await commandNamed(name)).run(rest, terminal)
  }
}

async function help([name]: readonly string[], terminal: Terminal): Promise<number> {
  const words =
    name === undefined
      ? overview(await loadCommands(), terminal)
      : commandHelp(await commandNamed(name), terminal)
  print(terminal.output, words)
  return exit.ok
}

async function commandNamed(name: string): Promise<Command> {
  const command = await loadCommand(name)
  if (command) return command
  if (name.startsWith('-')) throw unknownFlag(name, ['help', 'version'])
  const meant = closest(name, ['help', ...commandNames])
  throw meant === null
    ? new Failure('unknown-command', { given: name })
    : new Failure('unknown-command-suggest', { given: name, meant })
}

/** What stands after `--` is an operand, whatever it looks like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const flags = end < 0 ? args : args.slice(0, end)
  return flags.includes('--help') || flags.includes('-h')
}
