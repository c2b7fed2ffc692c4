import type { Localised } from '../model/language.ts'

/** One stop of the attract loop. */
export interface AttractItem {
  /** A cover's picture was made to stand behind words; a picture is to be seen whole. */
  readonly kind: 'cover' | 'figure' | 'picture'
  readonly deck: string
  readonly slide: string
  /** A path in the deck's folder; without one the words stand on woven ground. */
  readonly image: string | null
  /** Never empty in a language that is there. */
  readonly title: Localised
  readonly figure: Localised<AttractFigure> | null
  /** How long it stays. */
  readonly seconds: number
}

export interface AttractFigure {
  readonly value: string
  readonly unit: string
  readonly label: string
}

/** An item before anybody has said how long it stays: `null` leaves that to the hall. */
export type Candidate = Omit<AttractItem, 'seconds'> & { readonly seconds: number | null }
