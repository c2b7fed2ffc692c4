import { SvelteMap } from 'svelte/reactivity'
import type { Api } from '../../contract/api.ts'
import type { SlideTitle } from '../../contract/library.ts'
import { titlesPerRequest as perPage } from '../../contract/requests.ts'

/** Pages kept, so that the titles of a deck of any length cost the window the same. */
const mostPages = 8

/** The titles of a deck's slides, a page at a time as somebody looks at them. */
export class DeckTitles {
  readonly #api: Pick<Api, 'titles'>
  readonly #deck: string
  readonly #pages = new SvelteMap<number, readonly SlideTitle[]>()
  /** Pages here or on their way, of the revision last asked for. */
  #asked: readonly number[] = []
  #revision = -1

  constructor(api: Pick<Api, 'titles'>, deck: string) {
    this.#api = api
    this.#deck = deck
  }

  /** The title of the slide at `index`, or undefined where it has not come yet. */
  at(index: number): SlideTitle | undefined {
    return this.#pages.get(Math.floor(index / perPage))?.[index % perPage]
  }

  /** Sees to it that the titles of slides `from` … `to` come; older ones stand until they do. */
  need(from: number, to: number, revision: number): void {
    if (revision !== this.#revision) this.#asked = []
    this.#revision = revision
    for (let page = Math.floor(from / perPage); page <= Math.floor(to / perPage); page += 1) {
      if (!this.#asked.includes(page)) void this.#fetch(page)
    }
  }

  async #fetch(page: number): Promise<void> {
    this.#asked = [...this.#asked, page]
    const range = await this.#api.titles(this.#deck, page * perPage, perPage)
    if (range?.revision !== this.#revision) {
      // The deck has moved on or is gone: whoever looks asks again when the window has heard of it.
      this.#drop(page)
      return
    }
    this.#pages.set(page, range.titles)
    this.#forgetFarFrom(page)
  }

  #drop(page: number): void {
    this.#asked = this.#asked.filter((asked) => asked !== page)
  }

  #forgetFarFrom(page: number): void {
    const distance = (other: number): number => Math.abs(other - page)
    const near = [...this.#pages.keys()].toSorted((a, b) => distance(a) - distance(b))
    for (const far of near.slice(mostPages)) {
      this.#pages.delete(far)
      this.#drop(far)
    }
  }
}
