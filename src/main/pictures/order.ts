/** A picture to be made smaller by the thread. */
export interface Order {
  /** The original. */
  readonly file: string
  /** The longer side that is enough, in pixels. */
  readonly side: number
  /** More pixels than these are not decoded. */
  readonly maxPixels: number
  /** Where variants are kept. */
  readonly folder: string
}

/** What is to be shown: a variant, the original, or nothing since it has too many pixels. */
export type Fitting =
  | { readonly show: 'variant'; readonly file: string }
  | { readonly show: 'original' }
  | { readonly show: 'nothing' }

/** The thread's word on an order; `fault` says why an original stays as it is. */
export type Reply = Fitting & { readonly fault?: string }
