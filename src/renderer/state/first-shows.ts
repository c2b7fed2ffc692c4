/** Which slides a visitor has had on show: forgotten when another visitor's session begins. */
export class FirstShows {
  readonly #shown = new Set<string>()
  #session = -1

  /** Whether `slide` comes on show for the first time in `session`; from now on it has been. */
  enter(session: number, slide: string): boolean {
    if (session !== this.#session) this.#shown.clear()
    this.#session = session
    if (this.#shown.has(slide)) return false
    this.#shown.add(slide)
    return true
  }
}
