import type { LibraryIndex } from '../../contract/library.ts'
import type { GuideApi } from '../../contract/tour-api.ts'
import type { TourBoot, TourView } from '../../contract/tour.ts'
import { draw, type Ink } from '../../core/tour/ink.ts'
import type { Point } from '../../core/tour/tour.ts'
import { Light } from './light.svelte.ts'

/** The walkthrough as main holds it, as reactive state, for whoever leads it. */
export class LiveTour {
  #boot: TourBoot
  #view: TourView
  #library: LibraryIndex
  #ink: Ink
  readonly #light = new Light()
  /** When the view was made, on this page's clock: the timer runs on from there. */
  #viewedAt: number

  constructor(api: GuideApi, boot: TourBoot) {
    this.#boot = $state.raw(boot)
    this.#view = $state.raw(boot.view)
    this.#library = $state.raw(boot.library)
    this.#ink = $state.raw(boot.ink)
    this.#viewedAt = performance.now()
    api.onView((view) => {
      this.#viewedAt = performance.now()
      this.#view = view
    })
    api.onLibrary((library) => (this.#library = library))
    api.onDraw((step) => (this.#ink = draw(this.#ink, step)))
    api.onPoint((point) => this.#light.tell(point))
  }

  /** What held when this page last came in. */
  get boot(): TourBoot {
    return this.#boot
  }

  /** Goes on from here: what was pushed while the page was cut off is lost. */
  resume(boot: TourBoot): void {
    this.#boot = boot
    this.#viewedAt = performance.now()
    this.#view = boot.view
    this.#library = boot.library
    this.#ink = boot.ink
    this.#light.tell(null)
  }

  get view(): TourView {
    return this.#view
  }

  get library(): LibraryIndex {
    return this.#library
  }

  get ink(): Ink {
    return this.#ink
  }

  /** Where the light pointer is. */
  get light(): Point | null {
    return this.#light.at
  }

  /** Whether this page drives. */
  get drives(): boolean {
    return this.#view.wheel.driver === this.boot.you
  }

  /** Milliseconds on the timer at `now`, on this page's clock. */
  elapsedAt(now: number): number {
    const { elapsedMs, running } = this.#view
    return running ? elapsedMs + Math.max(0, now - this.#viewedAt) : elapsedMs
  }
}
