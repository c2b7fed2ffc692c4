/** When the first slide was on the screen, in milliseconds since the page was asked for. */
export interface FirstSlide {
  readonly headline: number
  /** With its picture the slide is whole. */
  readonly picture: number
}

declare global {
  interface Window {
    firstSlide: Promise<FirstSlide>
  }
}

/**
 * Runs in the page before its own scripts. It marks the headline and the pictures as they come
 * into the document, before they are painted, and the browser itself then says when the frame
 * with each was presented (Element Timing): no polling, and nothing that a contestant must do.
 */
export function watchFirstSlide(words: string): void {
  function mark(node: Node): void {
    if (!(node instanceof Element)) return
    for (const element of [node, ...node.querySelectorAll('h1, h2, img')]) {
      if (element instanceof HTMLImageElement) element.setAttribute('elementtiming', 'picture')
      else if (/^H[12]$/u.test(element.tagName) && element.textContent?.trim() === words) {
        element.setAttribute('elementtiming', 'headline')
      }
    }
  }

  const marking = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(mark)
  })
  marking.observe(document, { subtree: true, childList: true })

  window.firstSlide = new Promise((resolve) => {
    const times = new Map<string, number>()
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const name = nameOf(entry)
        if (name !== null && !times.has(name)) times.set(name, entry.startTime)
      }
      const headline = times.get('headline')
      const picture = times.get('picture')
      if (headline === undefined || picture === undefined) return
      marking.disconnect()
      observer.disconnect()
      resolve({ headline, picture })
    })
    observer.observe({ type: 'element', buffered: true })
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
  })

  /** Chromium 130 reports a picture of the app's own scheme only as the largest of all paints. */
  function nameOf(entry: PerformanceEntry): string | null {
    if ('identifier' in entry) return String(entry.identifier)
    return 'url' in entry && /\.jpg\b/u.test(String(entry.url)) ? 'picture' : null
  }
}
