import type { Localised } from '../../model/language.ts'
import type { Find } from './finds/find.ts'
import { chunks } from './lists.ts'
import { mapLanguages, turned } from './plan.ts'
import type { Sentence } from './words/sentences.ts'

/** What one slide is made of, in one language. */
export interface Group {
  /** Sentences for its lines, in as great a number in each language. */
  readonly told: readonly Sentence[]
  /** Sentences that end it below what was found. */
  readonly tail: readonly Sentence[]
  /** All sentences of it, for the notes. */
  readonly whole: readonly Sentence[]
  readonly find: Find | null
}

/** Sentences that a slide of words tells comfortably. */
const perSlide = 3

/**
 * Parts a text into slides at its finds, alike in all languages: a sentence alone before a find is
 * its lead, one alone behind the last its end, and more are slides of their own.
 */
export function groupsOf(
  texts: Localised<readonly Sentence[]>,
  finds: Localised<readonly Find[]>,
  opens: boolean,
): readonly Localised<Group>[] {
  const pieces = turned(
    mapLanguages(texts, (text, language) => piecesOf(text, finds[language] ?? [])),
  )
  const groups: Localised<Group>[] = []
  for (const piece of pieces ?? []) {
    const sizes = Object.values(piece).map(({ run }) => run.length)
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
    const last = groups.at(-1)
    const isFind = Object.values(piece).every(({ find }) => find !== null)
    const opener = opens && groups.length === 0 && least > 1
    const words = opener
      ? mapLanguages(piece, ({ run, ...rest }) => ({ ...rest, run: run.slice(1) }))
      : piece
    if (opener) groups.push(mapLanguages(piece, ({ run }) => groupOf(run.slice(0, 1), [], null)))
    const [fewer, greater] = opener ? [least - 1, most - 1] : [least, most]
    const alone = fewer === 0 || greater === 1
    if (alone && isFind) {
      groups.push(mapLanguages(words, ({ run, find, own }) => findGroup(run, fewer, own, find)))
    } else if (alone && last && !opener) {
      groups.splice(
        -1,
        1,
        mapLanguages(last, (group, language) => ended(group, words[language]?.run ?? [], fewer)),
      )
    } else {
      groups.push(
        ...proseGroups(
          mapLanguages(words, ({ run }) => run),
          fewer,
          greater,
        ),
      )
      if (isFind) groups.push(mapLanguages(words, ({ find, own }) => findGroup([], 0, own, find)))
    }
  }
  return groups
}

interface Piece {
  readonly run: readonly Sentence[]
  readonly find: Find | null
  readonly own: readonly Sentence[]
}

/** Each find with the sentences up to it, and what is behind the last. */
function piecesOf(text: readonly Sentence[], finds: readonly Find[]): readonly Piece[] {
  let past = 0
  const pieces = finds.map((find): Piece => {
    const run = text.slice(past, find.from)
    past = find.to
    return { run, find, own: text.slice(find.from, find.to) }
  })
  return [...pieces, { run: text.slice(past), find: null, own: [] }]
}

function groupOf(told: readonly Sentence[], whole: readonly Sentence[], find: Find | null): Group {
  return { told, tail: [], whole: whole.length > 0 ? whole : told, find }
}

function findGroup(
  run: readonly Sentence[],
  lines: number,
  own: readonly Sentence[],
  find: Find | null,
): Group {
  const told = [...run.slice(0, lines), ...(find?.needsWords === true ? own : [])]
  return groupOf(told, [...run, ...own], find)
}

function ended(group: Group, run: readonly Sentence[], lines: number): Group {
  const more = run.slice(0, lines)
  const whole = [...group.whole, ...run]
  return group.find
    ? { ...group, tail: more, whole }
    : { ...group, told: [...group.told, ...more], whole }
}

function proseGroups(
  runs: Localised<readonly Sentence[]>,
  least: number,
  most: number,
): readonly Localised<Group>[] {
  const parts = Math.min(Math.max(1, least), Math.ceil(most / perSlide))
  if (most === 0) return []
  const groups = mapLanguages(runs, (run) =>
    (run.length === 0 ? [[]] : chunks(run, Math.ceil(run.length / parts))).map((told) =>
      groupOf(told, told, null),
    ),
  )
  return turned(groups) ?? [mapLanguages(runs, (run) => groupOf(run, run, null))]
}
