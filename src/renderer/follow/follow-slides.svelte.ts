import type { DeckIndex, ShownSlide } from '../../contract/library.ts'
import type { FollowApi } from '../../contract/tour-api.ts'

/** All telephones ask for the same runs of slides, so that main writes each once. */
const run = 8
/** Runs kept, so that a deck of any length costs a telephone the same. */
const mostRuns = 6
/** Hundreds of telephones do not ask for the next run in the same moment. */
const mostDelayMs = 1500

/** The slides around the one on show, in runs. */
export class FollowSlides {
  readonly #api: FollowApi
  #runs = $state.raw<Readonly<Record<string, readonly ShownSlide[]>>>({})
  readonly #asked: string[] = []

  constructor(api: FollowApi) {
    this.#api = api
  }

  /** The slide at `index` of a deck, or undefined where it has not come yet. */
  at(deck: DeckIndex, index: number): ShownSlide | undefined {
    return this.#runs[keyOf(deck, runOf(index))]?.[index % run]
  }

  /** Sees to it that the slide at `index` comes, and in a while the next ones. */
  need(deck: DeckIndex, index: number): void {
    void this.#fetch(deck, runOf(index))
    const next = runOf(index) + 1
    if (index % run < run / 2 || next * run >= deck.count) return
    setTimeout(() => void this.#fetch(deck, next), Math.random() * mostDelayMs)
  }

  async #fetch(deck: DeckIndex, nth: number): Promise<void> {
    const key = keyOf(deck, nth)
    if (this.#asked.includes(key)) return
    this.#asked.push(key)
    const range = await this.#api.slides(deck.id, nth * run, run)
    if (range?.revision !== deck.revision) {
      // The deck has moved on or is gone: the page hears of it and asks again.
      this.#asked.splice(this.#asked.indexOf(key), 1)
      return
    }
    const kept = this.#asked.slice(-mostRuns)
    this.#asked.splice(0, this.#asked.length, ...kept)
    const runs = Object.entries(this.#runs).filter(([known]) => kept.includes(known))
    this.#runs = { ...Object.fromEntries(runs), [key]: range.slides }
  }
}

function runOf(index: number): number {
  return Math.floor(index / run)
}

function keyOf({ id, revision }: DeckIndex, nth: number): string {
  return `${id}/${revision}/${nth}`
}
