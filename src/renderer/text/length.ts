import { displayWidth } from '../../core/text/width.ts'

/** How much room a headline asks for: stylesheets set a long one smaller before anything is measured. */
export function lengthOf(text: string): 'short' | 'medium' | 'long' | 'huge' {
  const width = displayWidth(text)
  if (width <= 36) return 'short'
  if (width <= 72) return 'medium'
  return width <= 140 ? 'long' : 'huge'
}
