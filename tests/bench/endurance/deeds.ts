/**
 * What visitors do, done by the page itself, so that a driver outside leaves nothing in its memory.
 * Each runs in the page and must hold all that it needs.
 */

/** Turns so many slides by key, from the last one back to the first. */
export async function turn(times: number): Promise<void> {
  const label = (): string =>
    document
      .querySelector('[aria-roledescription=slide]:not([inert])')
      ?.getAttribute('aria-label') ?? ''
  for (let done = 0; done < times; done += 1) {
    const before = label()
    const key = /^(\d+) \/ \1$/u.test(before) ? 'Home' : 'PageDown'
    // What is pressed while something else is on its way may do nothing, and is pressed again.
    for (let frame = 0; label() === before; frame += 1) {
      if (frame % 60 === 0) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      }
      await new Promise((next) => requestAnimationFrame(next))
    }
  }
}

/** Comes so many times to the attract loop, touches it, looks at three slides and walks away. */
export async function visit(times: number): Promise<void> {
  const root = document.documentElement
  const onScreen = (name: string): Promise<void> =>
    new Promise((resolve) => {
      const watch = new MutationObserver(look)
      watch.observe(root, { attributeFilter: ['data-screen'] })
      function look(): void {
        if (root.dataset['screen'] !== name) return
        watch.disconnect()
        resolve()
      }
      look()
    })
  for (let done = 0; done < times; done += 1) {
    await onScreen('attract')
    const glass = document.querySelector('.attract:not([inert] *)')
    glass?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
    await onScreen('deck')
    for (const key of ['PageDown', 'PageDown', 'PageUp']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }
    await onScreen('attract')
  }
}
