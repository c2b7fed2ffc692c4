/** Clicks whatever lies at a point of the window, in pixels. @returns the event */
export function touchAt(x: number, y: number): MouseEvent {
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
  })
  document.elementFromPoint(x, y)?.dispatchEvent(event)
  return event
}

/** Clicks beside an element's middle. */
export function touchBeside(element: Element | null | undefined, dx = 0, dy = 0): MouseEvent {
  if (!element) throw new Error('there is nothing to touch')
  const { left, top, width, height } = element.getBoundingClientRect()
  return touchAt(left + width / 2 + dx, top + height / 2 + dy)
}
