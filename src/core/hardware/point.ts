/** A place on the glass, in CSS px from the window's upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}
