/** What a figure counts or names; a `mark` only names: a telephone number, a sight's grade. */
export type FigureKind =
  'number' | 'percent' | 'money' | 'year' | 'date' | 'time' | 'ordinal' | 'mark'

/** Which way a figure leans from what it says: `over` 80, `under` (nearly) 80, `about` 80. */
export type Lean = 'over' | 'under' | 'about'

/** A figure found in running text, in a form that no longer shows which language it was written in. */
export interface FoundFigure {
  readonly kind: FigureKind
  /**
   * Its value: 302万 and 3.02 million are 3020000; a range has both ends. A percentage and a share
   * are of a hundred, a year before Christ is negative, a time is in minutes of its day, and a date
   * is its digits, year, month, day, with 0 for what is not said: 20140427, 20140400, 427. A range
   * may turn around midnight or the new year: its first end is then the greater.
   */
  readonly low: number
  /** The same as `low` where it is no range. */
  readonly high: number
  /** A canonical unit: `km²`, `t`, `TEU`, `CNY`, `person`; null where there is none. */
  readonly unit: string | null
  /** What its last digit other than 0 is worth: 1.09亿 is written to the million. */
  readonly step: number
  /** Written in words, not in digits: `seven`, `七`. */
  readonly spelt: boolean
  readonly lean: Lean | null
  /** Where it stands in the text, in UTF-16 units: the number alone … */
  readonly from: number
  /** … where the number ends and its unit may follow … */
  readonly numberTo: number
  /** … and its end, its unit's included. */
  readonly to: number
  /** As it is written, its unit's included. */
  readonly text: string
}
