/** Keys that only go along with others, or lead from one thing to the next. */
const silent = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'])

/** Keys that belong to the button that they fall on. */
const ofButtons = new Set(['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])

/** Whether a key says no more than: I am here. */
export function wakes({ key, target }: KeyboardEvent): boolean {
  const onButton = target instanceof Element && target.closest('button, [role=dialog]') !== null
  return !silent.has(key) && !(onButton && ofButtons.has(key))
}
