/** How far the staff's corner, top left, reaches both ways: no mark shows where it is. */
const cornerRem = 12

/** Whether a pointer is in the staff's corner. */
export function isInCorner({ clientX, clientY }: PointerEvent): boolean {
  const corner = cornerRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return clientX <= corner && clientY <= corner
}
