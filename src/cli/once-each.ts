import { resolve } from 'node:path'

/** Things without those whose path leads where an earlier one's does. */
export function onceEach<Thing>(
  things: readonly Thing[],
  pathOf: (thing: Thing) => string,
): readonly Thing[] {
  const places = things.map((thing) => resolve(pathOf(thing)))
  return things.filter((_, index) => places.indexOf(places[index] ?? '') === index)
}
