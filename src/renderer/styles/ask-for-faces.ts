/**
 * Asks for the faces of a text that is to come. Without it a layout finds them missing, and leaves
 * the words out until they are here.
 *
 * @param stack the families' variable in tokens.css
 */
export function askForFaces(stack: '--serif' | '--sans', text: string): void {
  const families = getComputedStyle(document.documentElement).getPropertyValue(stack)
  // One that does not come is asked for again by the layout that needs it.
  document.fonts.load(`1em ${families}`, text).catch(() => undefined)
}
