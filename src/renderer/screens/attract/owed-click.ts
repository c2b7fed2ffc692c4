/** What shows that no click is owed any more: whatever comes next is a new deed. */
const newDeeds = ['pointerdown', 'keydown'] as const

/**
 * Swallows the click that a tap still owes when its finger has been lifted. It comes late and falls
 * on whatever stands there by then: a visitor who woke the screen would open a deck unasked.
 */
export function swallowOwedClick(target: Window): void {
  const over = new AbortController()
  const options = { capture: true, signal: over.signal }
  const end = (): void => over.abort()
  for (const deed of newDeeds) target.addEventListener(deed, end, options)
  target.addEventListener(
    'click',
    (event) => {
      event.stopPropagation()
      end()
    },
    options,
  )
}
