/** What a technician's look at the hardware has found so far, for the log. */
export interface Findings {
  /** The window, in CSS px. */
  readonly width: number
  readonly height: number
  /** Device pixels to a CSS px. */
  readonly pixelRatio: number
  /** Cells of the touch panel that have answered, out of all. */
  readonly cellsTouched: number
  readonly cells: number
  readonly mostPoints: number
  /** How often a finger skipped a stretch of glass. */
  readonly jumps: number
  readonly suspects: number
  /** Full-screen pictures that were looked at, and sounds that were played, by their names. */
  readonly pictures: readonly string[]
  readonly sounds: readonly string[]
  /** `null` where nothing could be measured. */
  readonly framesPerSecond: number | null
  readonly worstFrameMs: number | null
}
