import type { Attachment } from 'svelte/attachments'

/**
 * Runs `act` when a button is pressed, by any finger: a browser gives no click to a finger while
 * another one is down, and a panel that reports a touch for ever would take all buttons away.
 */
export function press(act: () => void): Attachment<HTMLElement> {
  return (button) => {
    const lifted = (event: TouchEvent): void => {
      // The touch is used up: no click comes of it, here or on what stands here next.
      event.preventDefault()
      const { left, right, top, bottom } = button.getBoundingClientRect()
      const within = [...event.changedTouches].some(
        ({ clientX: x, clientY: y }) => x >= left && x <= right && y >= top && y <= bottom,
      )
      if (within) act()
    }
    button.addEventListener('touchend', lifted, { passive: false })
    button.addEventListener('click', act)
    return () => {
      button.removeEventListener('touchend', lifted)
      button.removeEventListener('click', act)
    }
  }
}
