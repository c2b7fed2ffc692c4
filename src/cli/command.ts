import { parseArgs } from 'node:util'
import { checkFlags } from './arguments.ts'
import type { Flags } from './arguments.ts'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'
import type { Word } from './words.ts'

/** What a command was given: its flags' values and its other words, in order. */
interface Given<Own extends Flags> {
  readonly values: { readonly [Name in keyof Own]?: Value<Own[Name]> }
  readonly operands: readonly string[]
}

type Value<Flag> = Flag extends { readonly type: 'boolean' } ? boolean : string

interface Definition<Own extends Flags> {
  readonly name: string
  /** The line after the name in `--help`: `PATH… [--json]`. */
  readonly synopsis: string
  readonly summary: Word
  /** What help says beyond the flags. */
  readonly details?: Word
  readonly flags: Own
  /** Each flag as help shows it, with its value, and what it does. */
  readonly help: readonly (readonly [flag: string, word: Word])[]
  /** How many operands it takes, and what stands in the message when one is missing. */
  readonly operands: { readonly least: number; readonly most: number; readonly name: string }
  /** @returns the exit code */
  run(given: Given<Own>, terminal: Terminal): number | Promise<number>
}

/** A command as the table and `--help` know it. */
export interface Command extends Pick<
  Definition<Flags>,
  'name' | 'synopsis' | 'summary' | 'details' | 'help'
> {
  /**
   * @returns the exit code
   * @throws {Failure} when the arguments, or what they name, will not do
   */
  run(args: readonly string[], terminal: Terminal): number | Promise<number>
}

/** Ties a command to its arguments, so that it runs only with such as it takes. */
export function defineCommand<const Own extends Flags>(definition: Definition<Own>): Command {
  const { flags, operands, name } = definition
  return {
    ...definition,
    run(args, terminal) {
      checkFlags(args, flags)
      const { values, positionals } = parseArgs({
        args: [...args],
        options: flags,
        allowPositionals: true,
      })
      if (positionals.length < operands.least) {
        throw new Failure('operand-missing', { operand: operands.name, command: name })
      }
      const extra = positionals[operands.most]
      if (extra !== undefined) throw new Failure('operand-extra', { given: extra, command: name })
      // What a shell makes of a variable that is not set: a message could not name it.
      if (positionals.includes('')) {
        throw new Failure('operand-empty', { operand: operands.name, command: name })
      }
      return definition.run({ values, operands: positionals }, terminal)
    },
  }
}
