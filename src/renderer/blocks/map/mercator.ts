import { geoMercatorRaw } from 'd3-geo'

export type Position = readonly [longitude: number, latitude: number]
export type Point = readonly [x: number, y: number]

/** Beyond this latitude Mercator's plane runs off to infinity; web maps stop here too. */
const limit = 85

/**
 * A position on Mercator's plane, in radians of longitude, y northwards.
 * Everything after this is plane geometry: which way round an outline is wound no longer matters.
 */
export function planar([longitude, latitude]: Position): Point {
  const [x, y] = geoMercatorRaw(
    (longitude * Math.PI) / 180,
    (Math.max(-limit, Math.min(limit, latitude)) * Math.PI) / 180,
  )
  return [x, y]
}
