import type { Body } from '../../../core/blocks/kinds.ts'

type Route = Body<'map'>['routes'][number]

/** The kinds of route on a map, each once, with the names that its routes bear. */
export function keyOf(
  routes: readonly Route[],
): readonly { readonly kind: Route['kind']; readonly names: readonly string[] }[] {
  return [...new Set(routes.map(({ kind }) => kind))].map((kind) => ({
    kind,
    names: [...new Set(routes.flatMap((route) => (route.kind === kind ? (route.name ?? []) : [])))],
  }))
}
