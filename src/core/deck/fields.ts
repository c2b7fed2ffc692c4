import type { z } from 'zod'
import type { Report } from '../diagnostics/log.ts'
import { reportIssues, reportUnknownKeys, type Checked } from './issues.ts'
import { withoutKeys } from './markdown/withoutKeys.ts'
import type { Reading } from './yaml.ts'

interface Options {
  readonly subject: string
  /** Keys of other tools: an info instead of a warning. */
  readonly foreignKeys?: ReadonlySet<string>
}

/**
 * The values of a map whose schema makes every key optional. Unknown keys are warnings; a value
 * that does not fit is an error and left out, so that one mistake costs one key.
 */
export function readFields<Schema extends z.ZodObject>(
  schema: Schema,
  reading: Reading,
  { subject, foreignKeys = new Set() }: Options,
  report: Report,
): z.output<Schema> {
  const checked: Checked = { schema, reading, subject, level: 'error' }
  const { value } = reading
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('error', 'value-not-map', reading.at([]), { key: subject })
    return schema.parse({})
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(schema.shape, key))
  for (const key of unknown) {
    if (foreignKeys.has(key)) report('info', 'key-foreign', reading.keyAt([], key), { key })
    else reportUnknownKeys([key], [], { ...checked, level: 'warning' }, report)
  }
  return fitting(withoutKeys(value, [{ path: [], keys: unknown }]), checked, schema, report)
}

function fitting<Schema extends z.ZodObject>(
  value: unknown,
  checked: Checked,
  schema: Schema,
  report: Report,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  reportIssues(result.error.issues, checked, report)
  const keys = result.error.issues.map(({ path }) => String(path[0]))
  return schema.parse(withoutKeys(value, [{ path: [], keys }]))
}
