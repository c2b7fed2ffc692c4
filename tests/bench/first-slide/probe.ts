/** When the first slide was on the screen, in milliseconds since the page was asked for. */
export interface FirstSlide {
  /** The frame with the headline was finished. */
  readonly headline: number
  /** The frame with the picture was finished: the slide is whole. */
  readonly picture: number
}

declare global {
  interface Window {
    firstSlide: Promise<FirstSlide>
  }
}

/**
 * Runs in the page before its own scripts. Each frame it looks whether the thing is laid out
 * inside the window and not transparent; the message that it then posts to itself is delivered
 * when that frame is done.
 */
export function watchFirstSlide(words: string): void {
  const frame = () => new Promise(requestAnimationFrame)

  async function painted(find: () => Element | undefined): Promise<number> {
    do await frame()
    while (!isVisible(find()))
    const { port1, port2 } = new MessageChannel()
    return new Promise((resolve) => {
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  }

  /** Only the first few of their kind: in ten thousand slides looking would be the longest part. */
  function first<Kind extends Element>(all: HTMLCollectionOf<Kind>, is: (each: Kind) => boolean) {
    for (let index = 0; index < Math.min(all.length, 8); index += 1) {
      const each = all[index]
      if (each && is(each)) return each
    }
    return undefined
  }

  function isVisible(element: Element | undefined): boolean {
    if (!element) return false
    const { top, left, width, height } = element.getBoundingClientRect()
    const inside = top < innerHeight && left < innerWidth && top + height > 0 && left + width > 0
    return inside && width > 0 && height > 0 && opacity(element) > 0.5
  }

  function opacity(element: Element | null): number {
    let product = 1
    for (let each = element; each; each = each.parentElement) {
      const style = getComputedStyle(each)
      product *= style.visibility === 'hidden' ? 0 : Number(style.opacity)
    }
    return product
  }

  const heading = () =>
    ['h1', 'h2']
      .map((tag) =>
        first(document.getElementsByTagName(tag), (each) => each.textContent?.trim() === words),
      )
      .find(Boolean)
  const picture = () =>
    first(
      document.images,
      (each) => each.src.endsWith('.jpg') && each.complete && each.naturalWidth > 0,
    )

  window.firstSlide = Promise.all([painted(heading), painted(picture)]).then(
    ([headline, whole]) => ({ headline, picture: whole }),
  )
}
