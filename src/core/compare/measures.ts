/** What a unit measures, and how much of it: lengths in metres, areas in square metres and so on. */
const measures = {
  length: { m: 1, km: 1000, cm: 0.01, mm: 0.001, nmi: 1852, mi: 1609.344, ft: 0.3048, in: 0.0254 },
  area: { 'm²': 1, 'km²': 1e6, ha: 1e4, mu: 10000 / 15, acre: 4046.856, 'mi²': 2589988 },
  // A ship's deadweight is in tonnes.
  mass: { kg: 1, g: 0.001, t: 1000, DWT: 1000, Mt: 1e9, kt: 1e6, jin: 0.5 },
  volume: { L: 1, 'm³': 1000 },
  speed: { 'km/h': 1, kn: 1.852, mph: 1.609344 },
  power: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, hp: 735.5 },
  energy: { kWh: 1, MWh: 1e3, GWh: 1e6, TWh: 1e9 },
  time: { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 },
  span: { month: 1, year: 12 },
  data: { MB: 1, GB: 1e3, TB: 1e6 },
  // Degrees alone may be Celsius.
  temperature: { '°C': 1, '°': 1 },
} as const

const sizes = new Map(
  Object.entries(measures).flatMap(([measure, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { measure, size }] as const),
  ),
)

/** How many of the second unit one of the first is, or null when they measure different things. */
export function ratioOf(from: string, to: string): number | null {
  if (from === to) return 1
  const [one, other] = [sizes.get(from), sizes.get(to)]
  return one && other && one.measure === other.measure ? one.size / other.size : null
}

/** Whether a unit is one of measure or money, of which even one is worth saying right. */
export function isMeasure(unit: string | null): boolean {
  return unit !== null && sizes.has(unit)
}
