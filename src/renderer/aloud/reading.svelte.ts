import type { LanguageTag } from '../../core/model/language.ts'
import { narrateByVoice } from './narrate-by-voice.ts'
import { narrateRecording } from './narrate-recording.ts'
import type { Listener, Narration } from './narration.ts'
import { passagesOf } from './passages.ts'
import type { Speaker } from './speaker.ts'

/** `waiting` until somebody has put on the headphones; `mute` where nobody can read this. */
export type ReadingState = 'waiting' | 'reading' | 'paused' | 'done' | 'mute'

/** What there is to read. */
export interface Text {
  readonly parts: readonly string[]
  readonly language: LanguageTag
  /** Where a recording of it is, which goes before any voice. */
  readonly recording: string | null
}

interface Reader extends Pick<Text, 'language' | 'recording'> {
  readonly passages: readonly string[]
  readonly volume: number
}

/** Loud enough to be heard, low enough to harm nobody who has just put on headphones. */
const quietly = 0.3

/** One visitor's reading: it follows what is on the screen, as reactive state. */
export class Reading {
  readonly #speaker: Speaker
  #state = $state<ReadingState>('reading')
  #volume = $state(quietly)
  #passages = $state.raw<readonly string[]>([])
  #language = $state.raw<LanguageTag>('')
  #at = $state(0)
  #begun = $state(false)
  #narration: Narration | null = null

  /** @param asks whether it waits for `start` before the first sound */
  constructor(speaker: Speaker, asks: boolean) {
    this.#speaker = speaker
    this.#begun = !asks
    if (asks) this.#state = 'waiting'
  }

  get state(): ReadingState {
    return this.#state
  }

  get volume(): number {
    return this.#volume
  }

  /** The words that are being read, for whoever cannot hear them. */
  get caption(): string {
    return this.#passages[this.#at] ?? ''
  }

  get language(): LanguageTag {
    return this.#language
  }

  setVolume(volume: number): void {
    this.#volume = volume
    this.#narration?.setVolume(volume)
  }

  /** Begins, now that somebody can hear it. */
  start(): void {
    this.#begun = true
    this.#state = 'reading'
    this.#narration?.play()
  }

  pause(): void {
    if (this.#state !== 'reading') return
    this.#state = 'paused'
    this.#narration?.pause()
  }

  play(): void {
    this.#state = 'reading'
    this.#narration?.play()
  }

  /** Falls silent: what was read is not on the screen any more. */
  close(): void {
    this.#narration?.pause()
    this.#narration = null
    this.#passages = []
    this.#at = 0
  }

  /** Reads something else, unless the visitor has stopped the reading. */
  open({ parts, language, recording }: Text): void {
    this.close()
    this.#passages = passagesOf(parts)
    this.#language = language
    this.#narration = this.#narrate(recording)
    if (!this.#narration) this.#state = 'mute'
    else if (!this.#begun) this.#state = 'waiting'
    else if (this.#state !== 'paused') this.play()
  }

  #narrate(recording: string | null): Narration | null {
    const passages = this.#passages
    const language = this.#language
    const volume = this.#volume
    // What was closed has nothing to say any more, however late it says it.
    const ifOpen = (act: () => void): void => {
      if (this.#narration === narration) act()
    }
    const listener: Listener = {
      at: (index) => ifOpen(() => (this.#at = index)),
      ended: () => ifOpen(() => (this.#state = 'done')),
      failed: () => ifOpen(() => this.#fail(recording !== null)),
    }
    const narration = this.#narrationOf({ passages, recording, language, volume }, listener)
    return narration
  }

  #narrationOf(
    { passages, recording, language, volume }: Reader,
    listener: Listener,
  ): Narration | null {
    if (recording !== null)
      return narrateRecording({ passages, address: recording, volume }, listener)
    if (!this.#speaker.speaks(language)) return null
    return narrateByVoice({ passages, language, volume, speaker: this.#speaker }, listener)
  }

  /** A recording that cannot be played leaves its words to a voice. */
  #fail(recorded: boolean): void {
    this.#narration = recorded ? this.#narrate(null) : null
    if (!this.#narration) this.#state = 'mute'
    else if (this.#state === 'reading') this.#narration.play()
  }
}
