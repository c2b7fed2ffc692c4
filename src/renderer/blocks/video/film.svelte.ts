import type { Attachment } from 'svelte/attachments'

/**
 * Where a film is: `rest` before it was first started, `missing` when there is none to be had,
 * `broken` when it has stopped of itself and will not go on.
 */
export type FilmStatus = 'rest' | 'playing' | 'paused' | 'ended' | 'missing' | 'broken'

/** A film that is to play and does not move for so long is given up (hardening, fault 17). */
const patienceMilliseconds = 10_000

/** A film as its controls see it, over the browser's own player. */
export class Film {
  #status = $state.raw<FilmStatus>('rest')
  #at = $state.raw(0)
  #length = $state.raw(0)
  #ratio = $state.raw(16 / 9)
  /** Whether the visitor's start is still being answered: a loop's later rounds are nobody's. */
  #asked = $state.raw(false)
  #element: HTMLVideoElement | null = null
  #patience: ReturnType<typeof setTimeout> | undefined

  readonly #loops: () => boolean

  /** @param loops whether it begins again at its end */
  constructor(loops: () => boolean) {
    this.#loops = loops
  }

  get status(): FilmStatus {
    return this.#status
  }

  /** Seconds from the start. */
  get at(): number {
    return this.#at
  }

  /** Seconds in all; 0 until it is known. */
  get length(): number {
    return this.#length
  }

  /** Width over height. */
  get ratio(): number {
    return this.#ratio
  }

  /** Whether somebody is watching, as far as can be known: a loop holds the show for one round. */
  get watched(): boolean {
    return this.#status === 'playing' && this.#asked
  }

  /** The visitor starts it. */
  readonly play = (): void => {
    if (!this.#element || this.#status === 'missing') return
    if (this.#status === 'broken') this.#element.load()
    this.#asked = true
    this.#start(this.#element)
  }

  readonly pause = (): void => this.#halt('paused')

  readonly toggle = (): void => (this.#status === 'playing' ? this.pause() : this.play())

  readonly restart = (): void => {
    this.seek(0)
    this.play()
  }

  readonly seek = (seconds: number): void => {
    if (!this.#element || this.#length === 0) return
    this.#at = Math.max(0, Math.min(this.#length, seconds))
    this.#element.currentTime = this.#at
    if (this.#status === 'ended' || this.#status === 'rest') this.#status = 'paused'
    if (this.#status === 'playing') this.#wait()
  }

  /** Back to the poster: the slide is left, or the visitor. */
  readonly stop = (): void => {
    if (!this.#element || this.#status === 'rest' || this.#status === 'missing') return
    const broken = this.#status === 'broken'
    this.#halt('rest')
    this.#at = 0
    if (broken) this.#element.load()
    else this.#element.currentTime = 0
  }

  /** For the `<video>`: another source is another element. */
  readonly attach: Attachment<HTMLVideoElement> = (element) => {
    this.#element = element
    this.#status = 'rest'
    this.#at = 0
    this.#length = 0
    const listening = new AbortController()
    const on = (type: keyof HTMLMediaElementEventMap, heard: () => void) =>
      element.addEventListener(type, heard, { signal: listening.signal })
    on('durationchange', () => {
      this.#length = Number.isFinite(element.duration) ? element.duration : 0
    })
    on('loadedmetadata', () => {
      if (element.videoHeight > 0) this.#ratio = element.videoWidth / element.videoHeight
    })
    on('timeupdate', () => {
      if (element.currentTime !== this.#at) this.#wait()
      this.#at = element.currentTime
    })
    on('pause', () => {
      if (this.#status === 'playing' && !element.ended) this.#halt('paused')
    })
    on('ended', () => this.#end(element))
    on('error', () => this.#halt(this.#length > 0 ? 'broken' : 'missing'))
    return () => {
      listening.abort()
      this.#halt('rest')
      this.#element = null
      // Lets go of the decoder at once.
      element.removeAttribute('src')
      element.load()
    }
  }

  #start(element: HTMLVideoElement): void {
    this.#status = 'playing'
    this.#wait()
    element.play().catch((error: unknown) => {
      // A pause that came first is no fault.
      const cause = error instanceof DOMException ? error.name : ''
      if (cause === 'AbortError' || this.#status !== 'playing') return
      this.#halt(cause === 'NotAllowedError' ? 'paused' : 'broken')
    })
  }

  #end(element: HTMLVideoElement): void {
    this.#asked = false
    if (!this.#loops()) return this.#halt('ended')
    element.currentTime = 0
    this.#start(element)
  }

  #halt(status: Exclude<FilmStatus, 'playing'>): void {
    clearTimeout(this.#patience)
    this.#status = status
    this.#element?.pause()
  }

  #wait(): void {
    clearTimeout(this.#patience)
    if (this.#status !== 'playing') return
    this.#patience = setTimeout(() => this.#halt('broken'), patienceMilliseconds)
  }
}
