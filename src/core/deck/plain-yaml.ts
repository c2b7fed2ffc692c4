import { composePassage } from './compose-passage.ts'
import type { Locate } from './source.ts'
import type { Reading } from './yaml.ts'

/** A key, and words behind it that are nothing but text to YAML. */
const plainLine = /^([A-Za-z]+): (\p{L}[\p{L}\p{N}_./，、·-]*(?: [\p{L}\p{N}_./，、·-]+)*)$/u

/** What YAML's core schema takes for another thing than text. */
const meaning = /^(?:null|true|false)$/i

/** More keys would be looked for too often. */
const mostLines = 8

interface Entry {
  readonly key: string
  readonly words: string
  readonly line: number
}

/**
 * Reads YAML of a few lines `key: words`, as nearly all front matter is, for far less than the whole
 * of YAML costs; null for any other.
 */
export function readPlainYaml(text: string, locate: Locate): Reading | null {
  const entries = entriesIn(text)
  if (!entries) return null
  const place = ({ key, line }: Entry) => locate(line, key.length + 3)
  const keyPlace = ({ line }: Entry) => locate(line, 1)
  const named = (wanted: PropertyKey | undefined) => entries.find(({ key }) => key === wanted)
  const at: Reading['at'] = ([first]) => {
    const entry = named(first)
    return entry ? place(entry) : locate(1, 1)
  }
  return {
    value: Object.fromEntries(entries.map(({ key, words }) => [key, words])),
    at,
    keyAt(path, key) {
      const entry = path.length > 0 ? undefined : named(key)
      return entry ? keyPlace(entry) : at(path)
    },
    textAt(wanted) {
      for (const entry of entries) {
        if (entry.key === wanted) return keyPlace(entry)
        if (entry.words === wanted) return place(entry)
      }
      return locate(1, 1)
    },
    values: (root) =>
      entries.flatMap((entry) => {
        const composer = composePassage()
        composer.add(entry.words, place(entry))
        return composer.passage('value', [...root, entry.key]) ?? []
      }),
  }
}

function entriesIn(text: string): readonly Entry[] | null {
  const lines = text.split('\n', mostLines + 1)
  if (lines.length > mostLines) return null
  const entries: Entry[] = []
  for (const [index, line] of lines.entries()) {
    const [, key, words] = plainLine.exec(line) ?? []
    if (key === undefined || words === undefined) return null
    if (key === 'constructor' || key === 'prototype' || meaning.test(key) || meaning.test(words))
      return null
    // A key that stands twice is for the whole of YAML to complain about.
    if (entries.some((entry) => entry.key === key)) return null
    entries.push({ key, words, line: index + 1 })
  }
  return entries
}
