import { quantile } from '../statistics.ts'
import { stories } from './trace.ts'
import type { Story, TraceEvent } from './trace.ts'

/** What one drag came to; times in milliseconds. */
export interface Drag {
  /** How many frames showed the finger somewhere new before it was lifted. */
  readonly frames: number
  /** From a move of the finger to the frame that shows it: of twenty moves the worst but one. */
  readonly latency: number
  /** Processor time of the page's main thread. */
  readonly main: number
  /** The same, of its longest task. */
  readonly longest: number
}

/**
 * Reads a drag out of a trace. A move is shown by the first frame that was presented with a commit
 * (where script moves the slides) or a submission (where the compositor does) after it was handled.
 * Chromium's own verdict in `EventLatency` would do only for the compositor: it forgets a move whose
 * frame had been asked for already.
 */
export function readDrag(events: readonly TraceEvent[]): Drag | null {
  const frames = stories(events, 'PipelineReporter').filter(isPresented)
  const inputs = stories(events, 'EventLatency')
  const lifted = inputs.find((input) => typeOf(input) === 'TOUCH_RELEASED')?.head.ts ?? Infinity
  const shown = inputs.flatMap((move) => {
    const stages = stagesOf(typeOf(move))
    if (!stages) return []
    // One that was merged into the next has no stage of its own, and ends with it.
    const handled = move.stages.get(stages.handled) ?? move.end
    const ends = frames
      .filter((frame) => frame.head.pid === move.head.pid)
      .filter((frame) => (frame.stages.get(stages.drawn) ?? 0) >= handled)
      .map(({ end }) => end)
    return ends.length > 0
      ? [{ moved: move.head.ts, at: Math.min(...ends), pid: move.head.pid }]
      : []
  })
  const latency = quantile(
    shown.map(({ moved, at }) => at - moved).toSorted((a, b) => a - b),
    0.95,
  )
  const pid = shown[0]?.pid
  if (latency === null || pid === undefined) return null
  const tasks = mainTasks(events, pid)
  return {
    frames: new Set(shown.map(({ at }) => at).filter((at) => at < lifted)).size,
    latency: latency / 1000,
    main: tasks.reduce((all, task) => all + task, 0) / 1000,
    longest: Math.max(...tasks) / 1000,
  }
}

function isPresented({ head }: Story): boolean {
  const reporter = head.args.frame_reporter ?? head.args.chrome_frame_reporter
  return reporter?.state?.startsWith('STATE_PRESENTED') ?? false
}

function typeOf({ head }: Story): string {
  return head.args.event_latency?.event_type ?? ''
}

/** The stage at whose end a move has been handled, and that at whose end a frame holds it. */
function stagesOf(type: string): { readonly handled: string; readonly drawn: string } | null {
  switch (type) {
    case 'TOUCH_MOVED':
      return { handled: 'RendererMainProcessing', drawn: 'SendBeginMainFrameToCommit' }
    case 'FIRST_GESTURE_SCROLL_UPDATE':
    case 'GESTURE_SCROLL_UPDATE':
      return {
        handled: 'RendererCompositorProcessing',
        drawn: 'EndActivateToSubmitCompositorFrame',
      }
    default:
      return null
  }
}

function mainTasks(events: readonly TraceEvent[], pid: number): readonly number[] {
  const thread = events.find(
    (event) =>
      event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )
  return events.flatMap(({ name, pid: process, tid, tdur }) =>
    name === 'ThreadControllerImpl::RunTask' && process === pid && tid === thread?.tid
      ? [tdur ?? 0]
      : [],
  )
}
