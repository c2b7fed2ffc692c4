import { readLand, type Land } from './land.ts'

/** More outlines than a show has maps; the oldest goes first. */
const most = 12
const lands = new Map<string, Promise<Land | null>>()

async function fetchLand(address: string): Promise<Land | null> {
  try {
    const answer = await fetch(address)
    return answer.ok ? readLand(await answer.json()) : null
  } catch {
    return null
  }
}

/**
 * The land drawn in a GeoJSON file, read once per address.
 * @returns null where the file is missing or draws none: the map then shows its places alone
 */
export function landAt(address: string): Promise<Land | null> {
  const known = lands.get(address)
  if (known) return known
  const land = fetchLand(address)
  lands.set(address, land)
  for (const oldest of lands.keys()) {
    if (lands.size <= most) break
    lands.delete(oldest)
  }
  // A file that comes later is found later.
  void land.then((found) => found === null && lands.delete(address))
  return land
}
