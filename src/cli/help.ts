import { displayWidth } from '../core/text/width.ts'
import type { Command } from './command.ts'
import { pad } from './pad.ts'
import type { Terminal } from './terminal.ts'

/** What `brocade --help` says: the commands and how to learn more of one. */
export function overview(commands: readonly Command[], { say }: Terminal): string {
  const rows = commands.map(
    ({ name, synopsis, summary }) => [`${name} ${synopsis}`.trim(), say(summary)] as const,
  )
  return [
    say('about'),
    '',
    ...table([...rows, ['help COMMAND', say('help-summary')], ['--version', say('flag-version')]]),
    '',
    say('paths'),
    say('exit-codes'),
  ].join('\n')
}

/** What `brocade help COMMAND` says. */
export function commandHelp(command: Command, { say }: Terminal): string {
  const { name, synopsis, summary, help, details } = command
  return [
    `brocade ${name} ${synopsis}`.trim(),
    '',
    say(summary),
    ...(details ? ['', say(details)] : []),
    '',
    ...table([...help, ['--help', 'flag-help'] as const].map(([flag, word]) => [flag, say(word)])),
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const columns = Math.max(...rows.map(([first]) => displayWidth(first)))
  return rows.map(([first, second]) => `  ${pad(first, columns)}  ${second}`)
}
