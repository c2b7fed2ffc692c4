/** The dialog that lies over all else, if any is open: what is on its way out is inert. */
export function topDialog(): HTMLElement | null {
  const open = document.querySelectorAll<HTMLElement>('[aria-modal=true]')
  return [...open].findLast((dialog) => !dialog.closest('[inert]')) ?? null
}
