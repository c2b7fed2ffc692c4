import type { Panel } from '../../../contract/panel.ts'
import type { Findings } from '../../../core/hardware/findings.ts'
import type { FrameStatistics } from '../../../core/hardware/frames.ts'
import type { Picture } from './pictures.ts'
import type { Side } from './tone.ts'
import { TouchRecord } from './touch-record.svelte.ts'

/** The window's size in CSS px, and how many device pixels make one. */
export interface WindowSize {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/** One technician's look at the hardware: what all sections of the screen have found. */
export class Check {
  readonly touch = new TouchRecord()
  panel = $state.raw<Panel | null>(null)
  frames = $state.raw<FrameStatistics | null>(null)
  pictures = $state.raw<readonly Picture[]>([])
  sounds = $state.raw<readonly Side[]>([])
  #size = $state.raw<WindowSize>({ width: 0, height: 0, pixelRatio: 1 })

  get size(): WindowSize {
    return this.#size
  }

  /** A window of another size has other cells. */
  measure(size: WindowSize): void {
    this.#size = size
    this.touch.begin(size.width, size.height)
  }

  saw(picture: Picture): void {
    if (!this.pictures.includes(picture)) this.pictures = [...this.pictures, picture]
  }

  played(side: Side): void {
    if (!this.sounds.includes(side)) this.sounds = [...this.sounds, side]
  }

  findings(): Findings {
    const { touched, cells, most, jumps, suspects } = this.touch.current
    return {
      ...this.#size,
      cellsTouched: touched,
      cells,
      mostPoints: most,
      jumps,
      suspects: suspects.length,
      pictures: this.pictures,
      sounds: this.sounds,
      framesPerSecond: tenth(this.frames?.perSecond),
      worstFrameMs: tenth(this.frames?.worstMs),
    }
  }
}

function tenth(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10) / 10
}
