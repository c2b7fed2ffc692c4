/** What a figure counts or names. */
export type FigureKind = 'number' | 'percent' | 'money' | 'year' | 'date' | 'time' | 'ordinal'

/** A figure found in running text, in a form that no longer shows which language it was written in. */
export interface FoundFigure {
  readonly kind: FigureKind
  /** Its value in the base unit: 302万 and 3.02 million are 3020000; a range has both ends. */
  readonly low: number
  /** The same as `low` where it is no range. */
  readonly high: number
  /** A canonical unit: `km²`, `t`, `TEU`, `CNY`, `person`; null where there is none. */
  readonly unit: string | null
  /** Where it stands in the text, in UTF-16 units: the number alone … */
  readonly from: number
  /** … and its end, its unit's included. */
  readonly to: number
  /** As it is written, its unit's included. */
  readonly text: string
}
