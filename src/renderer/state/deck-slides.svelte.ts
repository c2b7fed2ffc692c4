import type { ShownSlide } from '../../contract/library.ts'

/** Slides kept on either side of the one on show; the rest of the deck stays in main. */
const around = 8

/** How near the edge of what is kept the visitor may come before more is asked for. */
const margin = 3

/** Who has the slides: main, as the visitors' window or as a guide's page asks it. */
interface Source<Slide> {
  slides(
    deck: string,
    from: number,
    count: number,
  ): Promise<{
    readonly revision: number
    readonly from: number
    readonly slides: readonly Slide[]
  } | null>
}

/**
 * The slides around the one on show. A deck of any length costs the window the same,
 * and the next slides are here before the finger asks for them.
 */
export class DeckSlides<Slide = ShownSlide> {
  readonly #api: Source<Slide>
  readonly #deck: string
  #slides = $state.raw<readonly Slide[]>([])
  #from = $state.raw(0)
  #revision = -1
  #asked = 0

  constructor(api: Source<Slide>, deck: string) {
    this.#api = api
    this.#deck = deck
  }

  /** The slide at `index`, or undefined where it has not come yet. */
  at(index: number): Slide | undefined {
    return this.#slides[index - this.#from]
  }

  /**
   * Sees to it that the slides around `index` are here, of this revision of the deck.
   * What is shown stays until its replacement has come whole.
   */
  async need(index: number, count: number, revision: number): Promise<void> {
    if (revision === this.#revision && this.#covers(index, count)) return
    const ask = ++this.#asked
    const range = await this.#api.slides(this.#deck, Math.max(0, index - around), 2 * around + 1)
    // A later question has overtaken this answer, or the deck is gone.
    if (ask !== this.#asked || !range) return
    this.#revision = range.revision
    this.#from = range.from
    this.#slides = range.slides
  }

  #covers(index: number, count: number): boolean {
    const first = Math.max(0, index - margin)
    const last = Math.min(count - 1, index + margin)
    return first >= this.#from && last < this.#from + this.#slides.length
  }
}
