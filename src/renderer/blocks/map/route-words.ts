import type { Body } from '../../../core/blocks/kinds.ts'
import type { UiKey } from '../../i18n/ui.svelte.ts'

type Route = Body<'map'>['routes'][number]

/** What each kind of route is called. */
export const routeWords: Readonly<Record<Route['kind'], UiKey>> = {
  rail: 'routeRail',
  road: 'routeRoad',
  air: 'routeAir',
  sea: 'routeSea',
}

/** The names of the places that a route passes; bends between them have none. */
export function stopsOf({ path }: Route, places: Body<'map'>['places']): readonly string[] {
  const names = new Map(places.map(({ id, name }) => [id, name]))
  return path.flatMap((stop) => (typeof stop === 'string' ? (names.get(stop) ?? []) : []))
}
