/** One event of Chromium's trace, times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread within `dur`. */
  readonly tdur?: number
  readonly id2?: { readonly local?: string }
  readonly args: {
    readonly name?: string
    readonly event_latency?: { readonly event_type?: string }
    readonly frame_reporter?: FrameReporter
    /** Its name in engines of 2024. */
    readonly chrome_frame_reporter?: FrameReporter
  }
}

interface FrameReporter {
  readonly state?: string
}

/** What the trace must hold for `stories` and for the main thread's tasks. */
export const categories = ['cc', 'benchmark', 'input', 'toplevel']

/** Something that went on from one time to another, and when its stages ended. */
export interface Story {
  readonly head: TraceEvent
  readonly end: number
  readonly stages: ReadonlyMap<string, number>
}

/**
 * Puts together what was told of all that has this name, such as a frame or an input event. Stages
 * bear the id of what they belong to, and ids are used again as soon as they are free.
 */
export function stories(events: readonly TraceEvent[], name: string): readonly Story[] {
  const open = new Map<
    string,
    { readonly head: TraceEvent; readonly stages: Map<string, number> }
  >()
  const told: Story[] = []
  for (const event of events.filter(({ id2 }) => id2?.local).toSorted((a, b) => a.ts - b.ts)) {
    const key = `${event.pid} ${event.id2?.local}`
    const story = open.get(key)
    if (event.name === name && event.ph === 'b') open.set(key, { head: event, stages: new Map() })
    else if (story && event.name === name && event.ph === 'e') {
      open.delete(key)
      told.push({ ...story, end: event.ts })
    } else if (story && event.ph === 'e') story.stages.set(event.name, event.ts)
  }
  return told
}
