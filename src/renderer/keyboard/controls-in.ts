/** What a key can stop at. */
const stops = 'button, input, select, textarea, a[href], video[controls], [tabindex]'

/**
 * The controls that can be operated now, in reading order: seen, enabled and not behind a dialog.
 * A group of radio buttons is one stop, its chosen button (ARIA APG, radio group).
 */
export function controlsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(stops)].filter(
    (control) =>
      control.tabIndex >= 0 &&
      !control.matches(':disabled') &&
      !control.closest('[inert], [aria-hidden=true]') &&
      control.checkVisibility({ visibilityProperty: true }) &&
      standsForItsGroup(control),
  )
}

function standsForItsGroup(control: HTMLElement): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio' || control.checked)
    return true
  const group = control.closest('fieldset, [role=radiogroup]') ?? document
  const all = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === control.name,
  )
  return all[0] === control && !all.some(({ checked }) => checked)
}
