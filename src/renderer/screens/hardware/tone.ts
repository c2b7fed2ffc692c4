/** Where a test tone comes from. */
export const sides = ['left', 'both', 'right'] as const

export type Side = (typeof sides)[number]

/** A tone that is sounding. */
export interface Tone {
  /** What goes to the left and to the right speaker now, from 0 to 1. */
  levels(): { readonly left: number; readonly right: number }
  stop(): void
}

const pan: Readonly<Record<Side, number>> = { left: -1, both: 0, right: 1 }

/** Gentle: an eighth of what the machine can do. */
const loudness = 0.125

const seconds = 2
const easeSeconds = 0.05

/**
 * Plays a tone of 440 Hz for two seconds. Without a sound device it sounds into nothing.
 *
 * @throws when the system lets nothing be played
 */
export function playTone(side: Side, onend: () => void): Tone {
  const context = new AudioContext()
  const source = new OscillatorNode(context, { frequency: 440 })
  const volume = new GainNode(context, { gain: 0 })
  const place = new StereoPannerNode(context, { pan: pan[side] })
  const splitter = new ChannelSplitterNode(context, { numberOfOutputs: 2 })
  const left = new AnalyserNode(context, { fftSize: 1024 })
  const right = new AnalyserNode(context, { fftSize: 1024 })
  source.connect(volume).connect(place).connect(context.destination)
  place.connect(splitter)
  splitter.connect(left, 0)
  splitter.connect(right, 1)

  // Eased in and out: a tone that is cut off cracks, and would be taken for a broken speaker.
  const begin = context.currentTime
  volume.gain.setValueAtTime(0, begin)
  volume.gain.linearRampToValueAtTime(loudness, begin + easeSeconds)
  volume.gain.setValueAtTime(loudness, begin + seconds - easeSeconds)
  volume.gain.linearRampToValueAtTime(0, begin + seconds)
  source.start(begin)
  source.stop(begin + seconds)
  source.addEventListener('ended', stop, { once: true })

  let over = false
  function stop(): void {
    if (over) return
    over = true
    void context.close()
    onend()
  }

  const samples = new Float32Array(left.fftSize)
  function level(analyser: AnalyserNode): number {
    analyser.getFloatTimeDomainData(samples)
    return Math.min(1, Math.max(...samples) / loudness)
  }

  return { levels: () => ({ left: level(left), right: level(right) }), stop }
}

/** Whether the system reports anything that sound could come out of. */
export async function hasSoundDevice(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.some(({ kind }) => kind === 'audiooutput')
}
