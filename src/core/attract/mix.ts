import type { Candidate } from './item.ts'

/** What a deck brings to the mix. */
export interface Row {
  readonly items: readonly Candidate[]
  /** Whether somebody has put them in this order. */
  readonly ordered: boolean
}

/**
 * The decks' items as one round: decks take turns whatever their lengths, and each brings the
 * first of its items that looks least like the one before.
 */
export function mix(rows: readonly Row[]): readonly Candidate[] {
  const left = rows.map(({ items, ordered }) => ({ items: [...items], ordered }))
  const round: Candidate[] = []
  while (left.some(({ items }) => items.length > 0)) {
    for (const { items, ordered } of left) {
      const next = ordered ? items[0] : leastAlike(items, round.at(-1))
      if (!next) continue
      items.splice(items.indexOf(next), 1)
      round.push(next)
    }
  }
  return round
}

/**
 * A round in which no stop looks like its neighbours, the first coming after the last: what is
 * listed twice is shown once, and a figure needs no picture that is beside it anyway.
 */
export function withoutEchoes(round: readonly Candidate[]): readonly Candidate[] {
  const once = round.filter((item, index) => !isSame(item, before(round, index)))
  const kept = once.length > 0 ? once : round.slice(0, 1)
  if (kept.length < 2) return kept
  return kept.map((item, index) => {
    const neighbours = [before(kept, index), kept[(index + 1) % kept.length]]
    const seen = neighbours.some((other) => hasSamePicture(item, other))
    return seen && item.kind === 'figure' ? { ...item, image: null } : item
  })
}

function before<Item>(round: readonly Item[], index: number): Item | undefined {
  return round.at(index - 1)
}

function leastAlike(
  items: readonly Candidate[],
  last: Candidate | undefined,
): Candidate | undefined {
  if (!last) return items[0]
  const alike = (item: Candidate): number =>
    Number(item.kind === last.kind) + 2 * Number(hasSamePicture(item, last))
  return items.toSorted((one, other) => alike(one) - alike(other))[0]
}

function isSame(one: Candidate, other: Candidate | undefined): boolean {
  return (
    one.deck === other?.deck &&
    one.slide === other.slide &&
    one.image === other.image &&
    one.kind === other.kind
  )
}

function hasSamePicture(one: Candidate, other: Candidate | undefined): boolean {
  return one.image !== null && one.deck === other?.deck && one.image === other.image
}
