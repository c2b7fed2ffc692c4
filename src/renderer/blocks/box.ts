/** A box's size in rem: the same on every panel of one shape. */
export interface Box {
  readonly width: number
  readonly height: number
}
