import { boundsOf, type Bounds } from './bounds.ts'
import { planar, type Point } from './mercator.ts'

/** The land of a map on Mercator's plane. */
export interface Land {
  readonly polygons: readonly (readonly (readonly Point[])[])[]
  readonly bounds: Bounds
}

type Unknown = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function point(value: unknown): readonly Point[] {
  const [longitude, latitude] = list(value)
  return Number.isFinite(longitude) && Number.isFinite(latitude)
    ? [planar([Number(longitude), Number(latitude)])]
    : []
}

const polygon = (value: unknown) =>
  list(value)
    .map((ring) => list(ring).flatMap(point))
    .filter((ring) => ring.length >= 3)

function polygons(value: unknown): readonly (readonly (readonly Point[])[])[] {
  if (!isRecord(value)) return []
  if (value.type === 'FeatureCollection') return list(value.features).flatMap(polygons)
  if (value.type === 'Feature') return polygons(value.geometry)
  if (value.type === 'GeometryCollection') return list(value.geometries).flatMap(polygons)
  if (value.type === 'Polygon') return [polygon(value.coordinates)]
  if (value.type === 'MultiPolygon') return list(value.coordinates).map(polygon)
  return []
}

/** Reads the polygons of a GeoJSON value (RFC 7946); what is none is passed over. */
export function readLand(json: unknown): Land | null {
  const found = polygons(json).filter((rings) => rings.length > 0)
  return found.length === 0 ? null : { polygons: found, bounds: boundsOf(found.flat(2)) }
}
