import { controlsIn } from './controls-in.ts'

/** Native widgets that have a use of their own for left and right. */
const usesSideways = 'input, select, textarea, video, [role=slider]'

interface Ground {
  /** What is walked through: an open dialog, else the page. */
  readonly root: ParentNode
  /** Whether left and right walk as well: where they turn no slides. */
  readonly sideways: boolean
}

/**
 * Moves focus to the control before or behind the one that has it, for pads that have no Tab
 * (EN 301 549, 5.1.6): up and down, around the ends. A key that is held down moves once (5.7). A widget
 * that needs the key itself says so with `preventDefault`.
 */
export function walk(event: KeyboardEvent, { root, sideways }: Ground): void {
  const step = stepOf(event, sideways)
  if (step === 0) return
  event.preventDefault()
  if (!event.repeat) next(controlsIn(root), document.activeElement, step)?.focus()
}

function stepOf(event: KeyboardEvent, sideways: boolean): -1 | 0 | 1 {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return 0
  const own = event.target instanceof Element && event.target.closest(usesSideways) !== null
  switch (event.key) {
    case 'ArrowUp':
      return -1
    case 'ArrowDown':
      return 1
    case 'ArrowLeft':
      return sideways && !own ? -1 : 0
    case 'ArrowRight':
      return sideways && !own ? 1 : 0
    default:
      return 0
  }
}

/** Focus may stand on what is no stop itself, such as a slide: then its place on the page counts. */
function next(
  controls: readonly HTMLElement[],
  from: Element | null,
  step: -1 | 1,
): HTMLElement | undefined {
  const at = controls.findIndex((control) => control === from)
  if (at >= 0) return controls.at((at + step) % controls.length)
  if (!from || from === document.body) return controls.at(step > 0 ? 0 : -1)
  const behind = controls.findIndex(
    (control) => from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  if (step > 0) return controls[Math.max(0, behind)]
  return controls.at(behind < 0 ? -1 : behind - 1)
}
