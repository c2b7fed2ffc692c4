import type { Body } from '../../../core/blocks/kinds.ts'
import type { UiKey } from '../../i18n/ui.svelte.ts'
import type { Detail } from '../reader/detail.ts'
import { routeWords, stopsOf } from './route-words.ts'

type Map = Body<'map'>

const placeWords: Readonly<Record<Map['places'][number]['kind'], UiKey>> = {
  city: 'placeCity',
  port: 'placePort',
  airport: 'placeAirport',
  area: 'placeArea',
  sight: 'placeSight',
}

const regionWords: Readonly<Record<Map['labels'][number]['kind'], UiKey>> = {
  sea: 'regionSea',
  land: 'regionLand',
}

/**
 * What each mark of a map says when it is touched: places first, then routes, then regions.
 *
 * @param words the interface's words in the language on show
 */
export function detailsOf(map: Map, words: (key: UiKey) => string): readonly Detail[] {
  const linksOf = (place: string): string =>
    [...new Set(map.routes.flatMap(({ kind, path }) => (path.includes(place) ? [kind] : [])))]
      .map((kind) => words(routeWords[kind]))
      .join(words('listComma'))
  const together = (...parts: readonly (string | undefined)[]): string =>
    parts.filter(Boolean).join(' · ')
  return [
    ...map.places.map(({ id, name, kind, note }) => ({
      name,
      note: together(words(placeWords[kind]), note, linksOf(id)),
    })),
    ...map.routes.map((route) => ({
      name: route.name ?? words(routeWords[route.kind]),
      note: stopsOf(route, map.places).join(' – ') || undefined,
    })),
    ...map.labels.map(({ name, kind }) => ({ name, note: words(regionWords[kind]) })),
  ]
}
