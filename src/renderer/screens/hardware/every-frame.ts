/**
 * Calls `draw` before each frame with its time in milliseconds.
 *
 * @returns a function that ends it
 */
export function everyFrame(draw: (time: number) => void): () => void {
  let next = requestAnimationFrame(function frame(time) {
    next = requestAnimationFrame(frame)
    draw(time)
  })
  return () => cancelAnimationFrame(next)
}
