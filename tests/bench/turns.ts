/**
 * Lets contestants run in turns, with another one first each round: whoever runs first has no
 * lasting advantage, and a disturbance hits all alike.
 *
 * @param run measures a contestant once; `null` when it was given up
 * @returns every contestant's runs, without those that were given up
 */
export async function takeTurns<Contestant, Run>(
  contestants: readonly Contestant[],
  rounds: number,
  run: (contestant: Contestant, round: number) => Run | null | Promise<Run | null>,
): Promise<ReadonlyMap<Contestant, readonly Run[]>> {
  const runs = new Map(contestants.map((contestant) => [contestant, [] as Run[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of rotated(contestants, round)) {
      const found = await run(contestant, round)
      if (found !== null) runs.get(contestant)?.push(found)
    }
  }
  return runs
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
