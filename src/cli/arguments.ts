import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { closest } from '../core/text/suggest.ts'
import { Failure } from './failure.ts'

/** The flags that a command takes, as `node:util` describes them. */
export type Flags = NonNullable<ParseArgsConfig['options']>

/**
 * Refuses what a command does not take, before `parseArgs` reads the rest: its own errors come in
 * one language and name no remedy.
 *
 * @throws {Failure} on an unknown flag, a flag without its value, or a value that no flag takes
 */
export function checkFlags(args: readonly string[], flags: Flags): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = token.rawName
    const known = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (!known) throw unknownFlag(flag, Object.keys(flags))
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new Failure('flag-takes-no-value', { flag })
    }
    if (known.type === 'string' && !hasValue(token)) throw new Failure('flag-needs-value', { flag })
  }
}

/** Complains about a flag, and names the nearest of those known by their long names. */
export function unknownFlag(given: string, known: readonly string[]): Failure {
  const meant = closest(given.replace(/^-+|=.*/gu, ''), known)
  return meant === null
    ? new Failure('unknown-flag', { given })
    : new Failure('unknown-flag-suggest', { given, meant: `--${meant}` })
}

/** `--lang --json` forgets the tag: without `=` a value does not begin with a dash. */
function hasValue(token: { readonly value?: unknown; readonly inlineValue?: boolean | undefined }) {
  return typeof token.value === 'string' && token.value !== ''
    ? token.inlineValue === true || !token.value.startsWith('-')
    : false
}
