import type { Page } from 'playwright'

/**
 * Words that a visitor can't read whole on the window as it stands: text that sticks out of an
 * ancestor which clips or scrolls, or out of the window, and slides whose type could not be
 * stepped down far enough.
 */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const tolerance = 3
    const found: string[] = []
    if (document.querySelector('[aria-roledescription=slide]:not([inert]) [data-fit=overflow]')) {
      found.push('the slide is too full')
    }

    const clips = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return overflowX !== 'visible' || overflowY !== 'visible'
    }
    const bounds = (element: Element): readonly DOMRect[] => {
      const around: DOMRect[] = [new DOMRect(0, 0, innerWidth, innerHeight)]
      for (let up: Element | null = element; up; up = up.parentElement) {
        if (clips(up)) around.push(up.getBoundingClientRect())
      }
      return around
    }
    const outside = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left < outer.left - tolerance ||
      inner.top < outer.top - tolerance ||
      inner.right > outer.right + tolerance ||
      inner.bottom > outer.bottom + tolerance

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim()) continue
      if (parent.closest('[inert], .visually-hidden, [aria-hidden=true]')) continue
      // A strip of sections is there to be pushed along.
      const strip = parent.closest('nav ul')
      if (strip && strip.scrollWidth > strip.clientWidth) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = bounds(parent)
      if ([...range.getClientRects()].some((rect) => boxes.some((box) => outside(rect, box)))) {
        found.push(node.textContent.trim())
      }
    }

    const bars = [...document.querySelectorAll('*')].filter(
      (element) =>
        element instanceof HTMLElement &&
        element.offsetWidth - element.clientWidth > 20 &&
        clips(element) &&
        getComputedStyle(element).scrollbarWidth !== 'none' &&
        element.scrollHeight > element.clientHeight,
    )
    if (bars.length > 0) found.push('a scroll bar')
    return found
  })
}
