import { untrack } from 'svelte'
import type { ShownSlide } from '../../contract/library.ts'
import { slidesNear } from '../../contract/requests.ts'

/** How near the edge of what is kept the visitor may come before more is asked for. */
const margin = 3

interface Range<Slide> {
  readonly revision: number
  readonly from: number
  readonly slides: readonly Slide[]
}

/** Who has the slides: main, as the visitors' window or as a guide's page asks it. */
interface Source<Slide> {
  slides(deck: string, from: number, count: number): Promise<Range<Slide> | null>
}

/**
 * The slides around the one on show. A deck of any length costs the window the same,
 * and the next slides are here before the finger asks for them.
 */
export class DeckSlides<Slide = ShownSlide> {
  readonly #api: Source<Slide>
  readonly #deck: string
  #range = $state.raw<Range<Slide>>({ revision: -1, from: 0, slides: [] })
  #asked = 0

  /** @param ahead those of its slides that are here already */
  constructor(api: Source<Slide>, deck: string, ahead: Range<Slide> | null = null) {
    this.#api = api
    this.#deck = deck
    if (ahead) this.#range = ahead
  }

  /** The slide at `index`, or undefined where it has not come yet. */
  at(index: number): Slide | undefined {
    const { from, slides } = this.#range
    return slides[index - from]
  }

  /**
   * Sees to it that the slides around `index` are here, of this revision of the deck.
   * What is shown stays until its replacement has come whole.
   */
  async need(index: number, count: number, revision: number): Promise<void> {
    if (untrack(() => this.#covers(index, count, revision))) return
    const ask = ++this.#asked
    const near = slidesNear(index)
    const range = await this.#api.slides(this.#deck, near.from, near.count)
    // A later question has overtaken this answer, or the deck is gone.
    if (ask !== this.#asked || !range) return
    this.#range = range
  }

  #covers(index: number, count: number, revision: number): boolean {
    const { revision: own, from, slides } = this.#range
    const first = Math.max(0, index - margin)
    const last = Math.min(count - 1, index + margin)
    return revision === own && first >= from && last < from + slides.length
  }
}
