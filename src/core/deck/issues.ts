import type { z } from 'zod'
import messages from '../../../resources/locales/en/diagnostics.json' with { type: 'json' }
import type { Values } from '../diagnostics/diagnostic.ts'
import type { Report } from '../diagnostics/log.ts'
import type { DiagnosticCode, Level } from '../model/diagnostic.ts'
import { closest } from '../text/suggest.ts'
import { keysAt } from './schema-keys.ts'
import type { Reading } from './yaml.ts'

export type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

export interface Checked {
  readonly schema: z.ZodType
  readonly reading: Reading
  /** What the value is, for a complaint about all of it: `stats`, `deck.yaml`. */
  readonly subject: string
  readonly level: Level
}

/** Says in our own words, at the exact place, what a schema found wrong with a YAML value. */
export function reportIssues(issues: readonly Issue[], checked: Checked, report: Report): void {
  const { reading, level, subject } = checked
  for (const issue of settled(issues)) {
    const path = written(issue.path, reading)
    const value = valueAt(reading.value, path)
    const key = path.findLast((step) => typeof step === 'string') ?? subject
    if (issue.code === 'unrecognized_keys') {
      for (const unknown of issue.keys) reportUnknownKey(unknown, path, checked, report)
    } else if (value === undefined && issue.code !== 'custom') {
      report(level, 'value-missing', reading.at(path), { key })
    } else {
      const [code, values] = explain(issue, value)
      report(level, code, reading.at(path), { key, ...values })
    }
  }
}

/** The issues with each union's replaced by those of the branch that the author came nearest to. */
export function settled(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
    return settled(likeliest(issue.errors)).map((inner) => ({
      ...inner,
      path: [...issue.path, ...inner.path],
    }))
  })
}

/** The paths to cut out of a value to be rid of an issue. */
export function pathsOf(issue: Issue): readonly Path[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path]
}

/** A key that a schema does not know is left out, and the one that was probably meant named. */
function reportUnknownKey(key: string, path: Path, checked: Checked, report: Report): void {
  const { schema, reading } = checked
  const place = reading.keyAt(path, key)
  const known = keysAt(schema, path)
  const guess = closest(key, known)
  if (isFigure(key)) report('error', 'key-figure', place, { key })
  else if (guess) report('warning', 'key-misspelt', place, { key, guess })
  else report('warning', 'key-unknown', place, { key, known: known.join(', ') })
}

/** `{value: 10,301}` says `value: 10` and a key `301`: the figure would be shown wrong. */
export function isFigure(key: string): boolean {
  return /^\d+$/.test(key)
}

function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const reach = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length))
  return branches.toSorted((a, b) => a.length - b.length || reach(b) - reach(a))[0] ?? []
}

function explain(issue: Issue, value: unknown): readonly [DiagnosticCode, Values] {
  switch (issue.code) {
    case 'invalid_type':
      return [typeCodes[issue.expected] ?? 'value-invalid', {}]
    case 'invalid_value': {
      const choices = issue.values.map(String)
      const guess = closest(String(value), choices)
      const values = { value: String(value), choices: choices.join(', ') }
      return guess ? ['value-misspelt', { ...values, guess }] : ['value-choice', values]
    }
    case 'too_small':
      return [tooSmall(issue), { least: Number(issue.minimum) }]
    case 'too_big':
      return [tooBig(issue.origin), { most: Number(issue.maximum) }]
    case 'invalid_format':
      return [issue.format === 'url' ? 'value-url' : own(issue.message), {}]
    case 'invalid_key':
      return ['key-invalid', {}]
    case 'custom':
      return [own(issue.message), facts(issue.params)]
    default:
      return ['value-invalid', {}]
  }
}

const typeCodes: Partial<Record<string, DiagnosticCode>> = {
  string: 'value-not-text',
  number: 'value-not-number',
  boolean: 'value-not-boolean',
  array: 'value-not-list',
  tuple: 'value-not-list',
  object: 'value-not-map',
  record: 'value-not-map',
}

function tooSmall({ origin, inclusive }: z.core.$ZodIssueTooSmall): DiagnosticCode {
  if (origin === 'string') return 'value-empty'
  if (inclusive === false) return 'value-not-above'
  return origin === 'array' ? 'list-short' : 'value-small'
}

function tooBig(origin: string): DiagnosticCode {
  if (origin === 'string') return 'value-long'
  return origin === 'array' ? 'list-long' : 'value-large'
}

/** Our schemas name a diagnostic as the message of a rule of their own. */
function own(message: string): DiagnosticCode {
  return isCode(message) ? message : 'value-invalid'
}

function isCode(message: string): message is DiagnosticCode {
  return Object.hasOwn(messages, message)
}

function facts(params: Readonly<Record<string, unknown>> | undefined): Values {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]),
  )
}

/** A body that is only a list was read as `items: [...]`: the path in the file has no `items`. */
function written(path: Path, { value }: Reading): Path {
  return Array.isArray(value) && path[0] === 'items' ? path.slice(1) : path
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
      return undefined
    current = Reflect.get(current, step)
  }
  return current
}
