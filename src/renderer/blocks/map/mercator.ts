export type Position = readonly [longitude: number, latitude: number]
export type Point = readonly [x: number, y: number]

/** Beyond this latitude Mercator's plane runs off to infinity; web maps stop here too. */
const limit = 85

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * A position on Mercator's plane (EPSG 3857 on a sphere of radius 1): in radians, y northwards.
 * Everything after this is plane geometry: which way round an outline is wound no longer matters.
 */
export function planar([longitude, latitude]: Position): Point {
  const bounded = Math.max(-limit, Math.min(limit, latitude))
  return [radians(longitude), Math.log(Math.tan(Math.PI / 4 + radians(bounded) / 2))]
}
