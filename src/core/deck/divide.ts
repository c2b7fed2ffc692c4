import type { Block, List, Paragraph } from '../model/block.ts'
import { plainText, sliceInlines } from '../text/inline.ts'
import { breaksIn } from '../text/breaks.ts'
import { lineWidth, linesOf, slideLines } from './size.ts'

/** The smallest part of a slide's content that stays whole: a sentence, a list item, a block. */
interface Atom {
  readonly block: Block
  /** Its share of `block`: offsets of a paragraph's text, indices of a list's items. */
  readonly from: number
  readonly to: number
  readonly lines: number
}

/** A content made ready to be divided. */
export interface Divisible {
  /** How many slides it fills when each is comfortably full. */
  readonly wanted: number
  /** How many slides it can fill at most. */
  readonly most: number
  /** The blocks of each of so many slides, as even as they come. */
  readonly into: (parts: number) => readonly (readonly Block[])[]
}

/** No sentence is wider than a slide, but for one of a single word. */
const widestSentence = lineWidth * (slideLines - 1)

/**
 * Prepares blocks to be divided between blocks, then list items and sentences; where these are
 * fewer than `parts` also between clauses. Nothing at all can stand beside any number of slides.
 */
export function divisible(blocks: readonly Block[], parts = 1): Divisible {
  let widest = widestSentence
  let groups = groupsOf(blocks, widest)
  while (groups.length < parts && widest > lineWidth / 2) {
    widest /= 2
    groups = groupsOf(blocks, widest)
  }
  return {
    wanted: Math.max(1, fill(groups, slideLines).length),
    most: groups.length || Infinity,
    into: (number) => evenly(groups, number).map((part) => merged(part.flat())),
  }
}

function groupsOf(blocks: readonly Block[], widest: number): readonly Group[] {
  return keepHeadings(blocks.flatMap((block) => atomsOf(block, widest)))
}

function atomsOf(block: Block, widest: number): readonly Atom[] {
  if (block.type === 'paragraph') return sentencesOf(block, widest)
  if (block.type === 'list') return itemsOf(block)
  return [{ block, from: 0, to: 0, lines: linesOf(block) }]
}

function sentencesOf(block: Paragraph, widest: number): readonly Atom[] {
  const text = plainText(block.text)
  const lines = linesOf(block) / Math.max(1, text.length)
  let from = 0
  return breaksIn(text, widest).map((to) => {
    const atom = { block, from, to, lines: lines * (to - from) }
    from = to
    return atom
  })
}

function itemsOf(block: List): readonly Atom[] {
  return block.items.map((item, index) => ({
    block,
    from: index,
    to: index + 1,
    lines: linesOf({ ...block, items: [item] }),
  }))
}

/** A heading never ends a slide: it is one with what follows. */
function keepHeadings(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const groups: Atom[][] = []
  let open = false
  for (const atom of atoms) {
    const last = groups.at(-1)
    if (open && last) last.push(atom)
    else groups.push([atom])
    open = atom.block.type === 'heading'
  }
  return groups
}

type Group = readonly Atom[]

function height(group: Group): number {
  return group.reduce((sum, { lines }) => sum + lines, 0)
}

/**
 * Fills slides up to a height. A slide that is half full ends before a block that would have to
 * be divided.
 */
function fill(groups: readonly Group[], most: number): readonly (readonly Group[])[] {
  const parts: Group[][] = []
  let part: Group[] = []
  let filled = 0
  groups.forEach((group, index) => {
    const next = startsBlock(group) ? restOfBlock(groups, index) : height(group)
    const over = filled + height(group) > most
    const early = filled > most / 2 && filled + next > most && next <= most
    if (part.length > 0 && (over || early)) {
      parts.push(part)
      part = []
      filled = 0
    }
    part.push(group)
    filled += height(group)
  })
  if (part.length > 0) parts.push(part)
  return parts
}

function startsBlock(group: Group): boolean {
  return group[0]?.from === 0
}

function restOfBlock(groups: readonly Group[], index: number): number {
  const block = groups[index]?.at(-1)?.block
  let sum = 0
  for (let at = index; at < groups.length; at += 1) {
    const group = groups[at]
    if (!group || group.at(-1)?.block !== block) break
    sum += height(group)
  }
  return sum
}

/** The lowest height at which the content fills no more than so many slides, then cut to the number. */
function evenly(groups: readonly Group[], parts: number): readonly (readonly Group[])[] {
  let low = 0
  let high = groups.reduce((sum, group) => sum + height(group), 0)
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2
    if (fill(groups, middle).length <= parts) high = middle
    else low = middle
  }
  const found = [...fill(groups, high)]
  while (found.length < parts) {
    const index = indexOfTallest(found)
    const tallest = found[index]
    if (!tallest || tallest.length < 2) break
    const half = Math.ceil(tallest.length / 2)
    found.splice(index, 1, tallest.slice(0, half), tallest.slice(half))
  }
  return found
}

function indexOfTallest(parts: readonly (readonly Group[])[]): number {
  let best = 0
  let tallest = -1
  parts.forEach((part, index) => {
    const sum = part.length < 2 ? -1 : part.reduce((total, group) => total + height(group), 0)
    if (sum > tallest) {
      tallest = sum
      best = index
    }
  })
  return best
}

/** Atoms of one block that stayed together become one block again. */
function merged(atoms: readonly Atom[]): readonly Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < atoms.length;) {
    const first = atoms[index]
    if (!first) break
    let end = index + 1
    while (atoms[end]?.block === first.block) end += 1
    blocks.push(share(first.block, first.from, atoms[end - 1]?.to ?? first.to))
    index = end
  }
  return blocks
}

function share(block: Block, from: number, to: number): Block {
  if (block.type === 'paragraph') return { ...block, text: sliceInlines(block.text, from, to) }
  if (block.type === 'list') {
    return { ...block, start: block.start + from, items: block.items.slice(from, to) }
  }
  return block
}
