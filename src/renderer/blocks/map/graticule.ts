import type { Frame } from './frame.ts'

const steps = [0.25, 0.5, 1, 2, 5, 10, 20]

/** The finest step, in degrees, that lays threads no closer than `closest` pixels. */
function stepOf(frame: Frame, closest: number): number {
  const degree = (frame.scale * Math.PI) / 180
  return steps.find((step) => step * degree >= closest) ?? 20
}

/** Meridians and parallels across a picture as one SVG path: the warp and weft of the map. */
export function graticule(frame: Frame): string {
  const step = stepOf(frame, frame.width / 14)
  const count = Math.floor(180 / step)
  const whole = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step)
  const meridians = whole
    .map((longitude) => frame.at([longitude, 0])[0])
    .filter((x) => x > 0 && x < frame.width)
    .map((x) => `M${x.toFixed(1)} 0V${frame.height}`)
  const parallels = whole
    .filter((latitude) => Math.abs(latitude) < 85)
    .map((latitude) => frame.at([0, latitude])[1])
    .filter((y) => y > 0 && y < frame.height)
    .map((y) => `M0 ${y.toFixed(1)}H${frame.width}`)
  return [...meridians, ...parallels].join('')
}
