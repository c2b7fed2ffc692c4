import type { Block } from '../../../model/block.ts'

/** A place that the document itself puts on the globe. */
export interface Located {
  readonly name: string
  /** East and north in degrees, as a map has them. */
  readonly at: readonly [number, number]
}

const number = String.raw`(\d{1,3}(?:\.\d+)?)`
const patterns = [
  new RegExp(
    String.raw`(?<north>${number})\s?°?\s?(?<ns>[NS])[,;\s]+(?<east>${number})\s?°?\s?(?<ew>[EW])\b`,
  ),
  new RegExp(
    String.raw`(?<ns>[北南])纬(?<north>${number})[°度]?[，,、\s]*(?<ew>[东西])经(?<east>${number})[°度]?`,
  ),
  new RegExp(
    String.raw`(?<ew>[东西])经(?<east>${number})[°度]?[，,、\s]*(?<ns>[北南])纬(?<north>${number})[°度]?`,
  ),
]

/** The place that a text names with its coordinates, `Jinzhou (41.13° N, 121.12° E)`; null for none. */
export function locatedIn(text: string): Located | null {
  const match = patterns.map((pattern) => pattern.exec(text)).find((each) => each !== null)
  const { north = '', ns = '', east = '', ew = '' } = match?.groups ?? {}
  if (!match) return null
  const at = [
    Number(east) * (/[W西]/.test(ew) ? -1 : 1),
    Number(north) * (/[S南]/.test(ns) ? -1 : 1),
  ] as const
  const name = (text.slice(0, match.index) + text.slice(match.index + match[0].length))
    .replace(/[（(][\s，,:：]*[）)]/gu, '')
    .replace(/^[\s，,:：(（–—-]+|[\s，,:：)）(（.。–—-]+$/gu, '')
  const onGlobe = Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90
  return name !== '' && name.length <= 60 && onGlobe ? { name, at } : null
}

/** Places as a map of their own extent. */
export function mapOf(places: readonly Located[]): Block {
  return {
    type: 'map',
    base: undefined,
    view: undefined,
    caption: undefined,
    places: places.map(({ name, at: [east, north] }, index) => ({
      id: `place-${index + 1}`,
      name,
      at: [east, north],
      kind: 'city',
      main: false,
      label: 'right',
    })),
    routes: [],
    labels: [],
  }
}
