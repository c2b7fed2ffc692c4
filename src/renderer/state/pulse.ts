import type { Api } from '../../contract/api.ts'
import { pulseMs } from '../../contract/requests.ts'

/** Tells main for as long as the page lives that it does, and whether a frame of it was drawn. */
export function keepPulse(api: Pick<Api, 'pulse'>): void {
  let drawn = false
  const ask = (): void => void requestAnimationFrame(() => (drawn = true))
  const beat = (): void => {
    void api.pulse(drawn ? 'drawn' : 'still')
    if (drawn) ask()
    drawn = false
  }
  ask()
  // At once: a page may hang before its first frame.
  void api.pulse('begun')
  setInterval(beat, pulseMs)
}
