import { parseArgs } from 'node:util'

/** What to measure. */
export interface Options {
  readonly parts: readonly string[]
  readonly slides: readonly number[]
  /** Fewer runs and no 10,000 slides: to see that it works, not to judge. */
  readonly quick: boolean
  /** Quick, and no part was named: the fewest runs, so that all is done within two minutes. */
  readonly hurry: boolean
}

/** What is left out of a hurried run: whole processes, long lives and many files take their time. */
const slow: readonly string[] = ['import', 'check', 'reload', 'remote', 'endurance', 'pictures']

/** What was asked cannot be done. */
export class UsageError extends Error {}

/**
 * Reads `[PART…] [--quick] [--slides N,N]`.
 *
 * @throws {UsageError} in one line when there is no such part or number
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const strange = positionals.find((part) => !known.includes(part))
  if (strange !== undefined) {
    throw new UsageError(`there is no part “${strange}”: choose from ${known.join(', ')}`)
  }
  const quick = values.quick ?? false
  const slides = values.slides?.split(',').map(Number) ?? (quick ? [12, 500] : [12, 500, 10_000])
  if (!slides.every((count) => Number.isInteger(count) && count > 0)) {
    throw new UsageError(`--slides ${values.slides}: write numbers such as 12,500`)
  }
  const hurry = quick && positionals.length === 0
  const all = hurry ? known.filter((part) => !slow.includes(part)) : known
  return { parts: positionals.length > 0 ? positionals : all, slides, quick, hurry }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { quick: { type: 'boolean' }, slides: { type: 'string' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
