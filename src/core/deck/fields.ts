import type { z } from 'zod'
import type { Report } from '../diagnostics/log.ts'
import { pathsOf, reportIssues, type Issue } from './issues.ts'
import { without } from './without.ts'
import type { Reading } from './yaml.ts'

interface Options {
  /** What the map is, for a complaint about all of it. */
  readonly subject: string
  /** Keys that must be there: without them the rest still counts. */
  readonly required?: readonly string[]
  /** Keys of other tools: an info instead of a warning. */
  readonly foreignKeys?: ReadonlySet<string>
}

/**
 * The values of a map whose schema makes every key optional. Unknown keys are warnings; a value
 * that does not fit is an error and left out, so that one mistake costs one value.
 */
export function readFields<Schema extends z.ZodObject>(
  schema: Schema,
  reading: Reading,
  { subject, required = [], foreignKeys = new Set() }: Options,
  report: Report,
): z.output<Schema> {
  const value = reading.value ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    report('error', 'value-not-map', reading.at([]), { key: subject })
    return schema.parse({})
  }
  const foreign = Object.keys(value).filter((key) => foreignKeys.has(key))
  for (const key of foreign) report('info', 'key-foreign', reading.keyAt([], key), { key })
  for (const key of required) {
    if (!Object.hasOwn(value, key)) report('error', 'value-missing', reading.at([]), { key })
  }
  const own = without(
    value,
    foreign.map((key) => [key]),
  )
  const result = schema.safeParse(own)
  if (result.success) return result.data
  const { issues } = result.error
  reportIssues(issues, { schema, reading, subject, level: 'error' }, report)
  return fitting(schema, own, issues)
}

/** What fits when each fault is cut out, or where that leaves a stump, the whole key. */
function fitting<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  issues: readonly Issue[],
): z.output<Schema> {
  const paths = issues.flatMap(pathsOf)
  const result = schema.safeParse(without(value, paths))
  return result.success
    ? result.data
    : schema.parse(
        without(
          value,
          paths.map((path) => path.slice(0, 1)),
        ),
      )
}
