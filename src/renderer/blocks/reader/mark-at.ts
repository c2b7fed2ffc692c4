/** Half of the least target, in pixels (WCAG 2.5.5 asks for 44, the hall for 48). */
const reachPixels = 24

const marks = '[data-mark]'

function distance(element: Element, x: number, y: number): number {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

function numberOf(element: Element | null): number | null {
  const mark = element?.getAttribute('data-mark')
  return mark === null || mark === undefined ? null : Number(mark)
}

/**
 * The mark of a drawing that a touch means: what carries `data-mark` and lies under it, else the
 * nearest within half a target; inside `data-nearest` the nearest however far. Drawn paths come last,
 * because a path's box says nothing of its shape.
 */
export function markAt(root: Element, { target, clientX, clientY }: MouseEvent): number | null {
  if (!(target instanceof Element)) return null
  const under = target.closest(marks)
  if (under && !under.matches('path')) return numberOf(under)
  const [nearest] = [...root.querySelectorAll(`${marks}:not(path)`)]
    .map((mark) => ({ mark, away: distance(mark, clientX, clientY) }))
    .toSorted((one, other) => one.away - other.away)
  const reach = target.closest('[data-nearest]') ? Infinity : reachPixels
  return nearest && nearest.away <= reach ? numberOf(nearest.mark) : numberOf(under)
}
