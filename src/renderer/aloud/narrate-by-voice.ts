import type { LanguageTag } from '../../core/model/language.ts'
import type { Listener, Narration } from './narration.ts'
import type { Speaker } from './speaker.ts'

interface Options {
  readonly passages: readonly string[]
  readonly language: LanguageTag
  readonly volume: number
  readonly speaker: Speaker
}

/** A narration by a voice. Platforms pause badly: this one stops, and says the passage again. */
export function narrateByVoice(
  { passages, language, volume, speaker }: Options,
  tell: Listener,
): Narration {
  let at = 0
  let loud = volume
  let saying: AbortController | null = null

  async function run({ signal }: AbortController): Promise<void> {
    for (; at < passages.length; at += 1) {
      tell.at(at)
      await speaker.say({ text: passages[at] ?? '', language, volume: loud }, signal)
      if (signal.aborted) return
    }
    saying = null
    at = 0
    tell.ended()
  }

  function play(): void {
    if (saying) return
    const begun = new AbortController()
    saying = begun
    run(begun).catch(() => {
      if (!begun.signal.aborted) tell.failed()
    })
  }

  function pause(): void {
    saying?.abort()
    saying = null
  }

  return {
    play,
    pause,
    setVolume(wanted) {
      loud = wanted
      if (!saying) return
      pause()
      play()
    },
  }
}
