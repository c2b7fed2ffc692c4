import { Composer, isAlias, isMap, isNode, isPair, isScalar, Parser, visit } from 'yaml'
import type { Document, Node, YAMLError, YAMLMap } from 'yaml'
import type { Report } from '../diagnostics/log.ts'
import type { DiagnosticCode, Place } from '../model/diagnostic.ts'
import type { Heard } from './compose-passage.ts'
import { valuesIn } from './hear-values.ts'
import { deepestYaml, mostAliases } from './limits.ts'
import type { Passage } from './passage.ts'
import type { Locate } from './source.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { yamlDepth } from './yaml-depth.ts'

type Path = readonly PropertyKey[]

/** A YAML text's value, and where in the file each part of it stands. */
export interface Reading {
  readonly value: unknown
  /** Where the value at this path stands, or its nearest parent that exists. */
  readonly at: (path: Path) => Place
  /** Where a key of the map at this path stands. */
  readonly keyAt: (path: Path, key: string) => Place
  /** Where the first scalar with this text stands. */
  readonly textAt: (text: string) => Place
  /** The texts and numbers in it, with the keys that lead to each behind those of `root`. */
  readonly values: (root: Passage['path']) => readonly Heard[]
}

/** Keys that name an object's own machinery: never data. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** The library's complaints that deserve words of their own; all others are a plain syntax error. */
const codes: Partial<Record<string, DiagnosticCode>> = {
  DUPLICATE_KEY: 'yaml-duplicate-key',
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  MISSING_CHAR: 'yaml-unclosed',
  BAD_ALIAS: 'yaml-alias',
  NON_STRING_KEY: 'yaml-key',
  MULTIPLE_DOCS: 'yaml-documents',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
}

/**
 * Reads YAML 1.2 (core schema; no tags, no merge keys). Null when it cannot be read, the reasons
 * reported as errors: syntax, duplicate or forbidden keys, aliases that multiply, too deep nesting.
 * A number keeps the form in which it was written where that differs: `1.10` is read as text.
 */
export function readYaml(text: string, locate: Locate, report: Report): Reading | null {
  const plain = readPlainYaml(text, locate)
  if (plain) return plain
  // The library's own line counter misses lines where it meets an error.
  const place = (offset: number): Place => {
    const before = text.slice(0, offset)
    return locate(before.split('\n').length, offset - before.lastIndexOf('\n'))
  }
  const tokens = [...new Parser().parse(text)]
  // The composer recurses: so deep a tree must never reach it.
  if (yamlDepth(tokens) > deepestYaml) {
    report('error', 'yaml-deep', place(0), { most: deepestYaml })
    return null
  }
  const options = { stringKeys: true, resolveKnownTags: false, logLevel: 'silent' } as const
  const [document, second] = new Composer(options).compose(tokens, true, text.length)
  if (!document) return null
  const faults = [...document.errors, ...document.warnings]
  for (const fault of firstAndDuplicates(faults)) {
    report('error', codeOf(fault), place(fault.pos[0]))
  }
  if (second) report('error', 'yaml-documents', place(second.range[0]))
  const complete = checkNodes(document, place, report)
  if (faults.length > 0 || second || !complete) return null
  return reading(document, place, (root) => valuesIn(document, text, locate, root))
}

/** A bracket that is never closed is to the library one whose end is not indented enough. */
function codeOf({ code, message }: YAMLError): DiagnosticCode {
  const unclosed = code === 'BAD_INDENT' && message.startsWith('Flow')
  return unclosed ? 'yaml-unclosed' : (codes[code] ?? 'yaml-syntax')
}

/** One broken bracket makes a cascade of errors: the first says it. Duplicate keys stand alone. */
function firstAndDuplicates<Fault extends { readonly code: string }>(faults: readonly Fault[]) {
  const duplicates = faults.filter(({ code }) => code === 'DUPLICATE_KEY')
  const first = faults.find(({ code }) => code !== 'DUPLICATE_KEY')
  return first ? [...duplicates, first] : duplicates
}

function checkNodes(document: Document, place: (offset: number) => Place, report: Report): boolean {
  let complete = true
  let aliases = 0
  const anchors = new Set<string>()
  const fail = (code: DiagnosticCode, node: Node, values = {}) => {
    complete = false
    report('error', code, place(node.range?.[0] ?? 0), values)
  }
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor)
    },
    Alias(_, alias, ancestors) {
      aliases += 1
      const inside = ancestors.some(
        (parent) => isNode(parent) && 'anchor' in parent && parent.anchor === alias.source,
      )
      if (inside || !anchors.has(alias.source) || aliases > mostAliases) {
        fail('yaml-alias', alias)
        return visit.BREAK
      }
    },
    Pair(_, { key }) {
      if (isScalar(key) && forbidden.has(String(key.value))) {
        fail('key-forbidden', key, { key: String(key.value) })
      }
    },
    Scalar(_, scalar) {
      const { value, source } = scalar
      if (typeof value === 'number' && source !== undefined && String(value) !== source) {
        scalar.value = source
      }
    },
  })
  return complete
}

function reading(
  document: Document,
  place: (offset: number) => Place,
  values: Reading['values'],
): Reading {
  const root = isNode(document.contents) ? document.contents : null
  const of = (node: unknown) =>
    place(isNode(node) ? (node.range?.[0] ?? 0) : (root?.range?.[0] ?? 0))
  const at = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node)) return of(node)
    }
    return of(root)
  }
  return {
    value: document.toJS(),
    values,
    at,
    keyAt(path, key) {
      const map = path.length > 0 ? document.getIn(path, true) : root
      return isMap(map) ? of(keyNode(map, key) ?? map) : at(path)
    },
    textAt(text) {
      let found: Node | null = null
      visit(document, {
        Scalar(_, scalar) {
          if (String(scalar.value).trim() !== text) return
          found = scalar
          return visit.BREAK
        },
      })
      return of(found)
    },
  }
}

function keyNode(map: YAMLMap, key: string): unknown {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key)?.key
}
