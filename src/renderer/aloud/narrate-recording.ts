import { displayWidth } from '../../core/text/width.ts'
import type { Listener, Narration } from './narration.ts'

interface Options {
  readonly passages: readonly string[]
  readonly address: string
  readonly volume: number
}

/** A narration from a recording. Which passage is being heard goes by the passages' lengths. */
export function narrateRecording(
  { passages, address, volume }: Options,
  tell: Listener,
): Narration {
  const audio = new Audio(address)
  audio.volume = volume
  const widths = passages.map(displayWidth)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let told = -1

  function passageAt(share: number): number {
    let reach = share * whole
    const index = widths.findIndex((width) => (reach -= width) < 0)
    return index < 0 ? passages.length - 1 : index
  }

  function follow(): void {
    const share = audio.duration > 0 ? audio.currentTime / audio.duration : 0
    const at = passageAt(share)
    if (at === told) return
    told = at
    tell.at(at)
  }

  audio.addEventListener('timeupdate', follow)
  audio.addEventListener('ended', tell.ended)
  audio.addEventListener('error', tell.failed)
  return {
    play() {
      if (audio.ended) audio.currentTime = 0
      follow()
      // A pause that comes before the first sound rejects too; a file that fails says so by itself.
      audio.play().catch(() => undefined)
    },
    pause: () => audio.pause(),
    setVolume: (wanted) => {
      audio.volume = wanted
    },
  }
}
