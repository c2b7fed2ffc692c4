import type { Localised } from '../model/language.ts'

/** One picture of the attract loop: a deck's cover, or a figure worth stopping for. */
export interface AttractItem {
  readonly deck: string
  readonly slide: string
  /** A path in the deck's folder. */
  readonly image: string | null
  readonly title: Localised
  readonly figure: Localised<AttractFigure> | null
}

export interface AttractFigure {
  readonly value: string
  readonly unit: string
  readonly label: string
}
