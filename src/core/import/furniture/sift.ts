import type { Part, Run } from '../../document/document.ts'
import { runsOf } from '../../document/runs.ts'
import type { Aside } from '../outline.ts'
import { asideOf } from './asides.ts'
import { goesOnWithAddress, headsContacts, isContact } from './contact.ts'
import { contentsOf } from './contents.ts'
import { creditOf } from './credit.ts'
import { isSentence, linesOf, type Line } from './line.ts'
import { captionsOf, nearestPicture } from './pictures.ts'
import { repeatedOf } from './repeated.ts'
import { furnitureOf, isFileName } from './standing.ts'

/** A document's matter, and what stood among it. */
export interface Sifted {
  readonly parts: readonly Part[]
  /** Who made a picture, by its part. */
  readonly credits: ReadonlyMap<Part, string>
  readonly contact: readonly (readonly Run[])[]
  readonly asides: readonly Aside[]
}

/** Takes out of a document what is none of its matter: each text goes to one place, none is lost. */
export function sift(document: readonly Part[]): Sifted {
  const parts = captionsOf(document)
  const fates = fatesOf(parts)
  const credits = new Map<Part, string>()
  const kept: Part[] = []
  const contact: (readonly Run[])[] = []
  const asides: Aside[] = []
  for (const [index, part] of parts.entries()) {
    const fate = fates[index] ?? null
    if (fate === null) kept.push(part)
    else if (fate === 'contact') contact.push('text' in part ? part.text : [])
    else if (typeof fate === 'string') asides.push(...asideOf(part, fate))
    else {
      const picture = nearestPicture(parts, index)
      const { origin } = part
      if (isFileName(fate.before)) asides.push({ origin, text: fate.before, reason: 'file-name' })
      else if (fate.before !== '') kept.push(captioned(part, fate.before, picture !== null))
      if (picture)
        credits.set(picture, [credits.get(picture), fate.credit].filter(Boolean).join(' · '))
      else asides.push({ origin, text: fate.credit, reason: 'credit-without-picture' })
    }
  }
  return { parts: kept, credits, contact, asides }
}

/** A caption that is longer says something of its own, which is worth keeping. */
const longestLabel = 60

type Fate =
  Aside['reason'] | 'contact' | { readonly credit: string; readonly before: string } | null

function fatesOf(parts: readonly Part[]): readonly Fate[] {
  const lines = linesOf(parts)
  const repeated = repeatedOf(parts)
  const contents = contentsOf(parts)
  const said = new Set<string>()
  const fates = parts.map((part, index): Fate => {
    const line = lines[index]
    if (part.kind === 'running' || repeated.has(part)) return 'running'
    if (contents.has(part)) return 'contents'
    if (!line) return null
    const isSaid = said.has(line.text)
    said.add(line.text)
    if (isSaid && line.width > 80 && part.kind === 'paragraph') return 'duplicate'
    return furnitureOf(line) ?? (isContact(line) ? 'contact' : creditIn(line, parts[index - 1]))
  })
  return withNeighbours(lines, withLostCaptions(parts, lines, fates))
}

/** A credit in a line of its own, or at the end of a caption. */
function creditIn({ part, text, width }: Line, before: Part | undefined): Fate {
  if (part.kind === 'heading') return null
  const credited = creditOf(text)
  if (!credited) return null
  const isCaption = part.kind === 'caption' || before?.kind === 'picture'
  return credited.before === '' || isCaption || (width < 120 && !isSentence(credited.before))
    ? credited
    : null
}

/** A short line just above the credit of a picture that is not there was its caption. */
function withLostCaptions(
  parts: readonly Part[],
  lines: readonly (Line | null)[],
  fates: readonly Fate[],
): readonly Fate[] {
  return fates.map((fate, index) => {
    const line = lines[index]
    const next = fates[index + 1]
    const below = parts[index + 1]
    if (fate !== null || !line || !below || typeof next !== 'object' || next?.before !== '')
      return fate
    const isCaption =
      line.part.kind === 'paragraph' &&
      line.width <= longestLabel &&
      !isSentence(line.text) &&
      line.part.origin.line !== null &&
      line.part.origin.line + 1 === below.origin.line &&
      nearestPicture(parts, index + 1) === null
    return isCaption ? 'caption-without-picture' : fate
  })
}

/** What is told by what stands beside it. */
function withNeighbours(lines: readonly (Line | null)[], fates: readonly Fate[]): readonly Fate[] {
  const all = [...fates]
  for (const [index, line] of lines.entries()) {
    if (!line || all[index] !== null) continue
    const before = all[index - 1]
    if (before === 'contact' && goesOnWithAddress(line)) all[index] = 'contact'
    if (headsContacts(line) && all[index + 1] === 'contact') all[index] = 'contact'
  }
  // Behind the last of the matter short lines belong to the furniture that they stand between.
  const last = lines.findLastIndex((line, index) => isMatter(line, all[index] ?? null))
  const sells = fates
    .slice(last + 1)
    .some((fate) => fate === 'advertisement' || fate === 'read-more')
  return sells
    ? all.map((fate, index): Fate => (index > last && fate === null ? 'navigation' : fate))
    : all
}

/** A text that is no short line, or anything but text. */
function isMatter(line: Line | null, fate: Fate): boolean {
  if (fate !== null) return false
  return line === null || line.width > 60 || isSentence(line.text) || line.part.kind === 'heading'
}

function captioned(part: Part, words: string, hasPicture: boolean): Part {
  const { origin } = part
  return hasPicture
    ? { origin, kind: 'caption', text: runsOf(words) }
    : { origin, kind: 'paragraph', text: runsOf(words), look: null }
}
