import type { FirstSlide } from './probe.ts'

/** One run of a contestant: when its first slide came, and what it cost. */
export interface Run extends FirstSlide {
  /** Milliseconds of processor time that the page's main thread has used until then. */
  readonly work: number
}

/** Something that can show a deck's first slide again and again. */
export interface Runner {
  readonly name: string
  /** @returns `null` when the slide has not come within the limit */
  run(): Promise<Run | null>
  close(): Promise<void>
}
