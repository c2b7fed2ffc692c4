import type { Problem } from './problem.ts'
import { settingKeys, settingsSchema } from './schema.ts'
import type { PartialSettings } from './schema.ts'

/** What one source says, as far as it can be used, and what is wrong with the rest. */
export interface Checked {
  readonly settings: PartialSettings
  readonly problems: readonly Problem[]
}

/** A key's path as zod and YAML write it: `['idle', 'timeoutSeconds']`. */
export type KeyPath = readonly string[]

/**
 * Checks a source against the schema. What is wrong is reported and dropped, and the rest still
 * counts: one slip of the pen must not undo the other settings of a kiosk.
 *
 * @param raw what the source says, as plain values
 * @param whereIs where a key stands in the source; an empty path asks for the source itself
 */
export function checkSettings(raw: unknown, whereIs: (path: KeyPath) => string): Checked {
  const first = settingsSchema.safeParse(raw)
  if (first.success) return { settings: first.data, problems: [] }
  const faults = first.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...keyPath(issue.path), key], known: false }))
      : [{ path: keyPath(issue.path), known: true }],
  )
  const problems = faults.map(({ path, known }) => problem(path, known, raw, whereIs(path)))
  const rest = settingsSchema.safeParse(faults.reduce((kept, { path }) => without(kept, path), raw))
  return { settings: rest.success ? rest.data : {}, problems }
}

function problem(path: KeyPath, known: boolean, raw: unknown, where: string): Problem {
  const key = path.join('.')
  if (path.length === 0) return { code: 'not-a-map', where, values: {} }
  return known
    ? { code: 'bad-value', where, values: { key, got: show(valueAt(raw, path)) } }
    : { code: 'unknown-setting', where, values: { key, known: settingKeys.join(', ') } }
}

/** A fault in a list is a fault of the whole list. */
function keyPath(path: readonly PropertyKey[]): KeyPath {
  const end = path.findIndex((part) => typeof part !== 'string')
  return path.slice(0, end < 0 ? path.length : end).map(String)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(raw: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), raw)
}

function without(raw: unknown, [key, ...rest]: KeyPath): unknown {
  if (key === undefined) return {}
  if (!isRecord(raw)) return raw
  const others = Object.fromEntries(Object.entries(raw).filter(([name]) => name !== key))
  return rest.length === 0 ? others : { ...others, [key]: without(raw[key], rest) }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
