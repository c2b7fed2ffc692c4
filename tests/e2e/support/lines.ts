import type { Locator } from 'playwright'

/** A block of running text as it was set. */
export interface SetText {
  readonly heading: boolean
  readonly language: string
  readonly lines: readonly string[]
}

/** The headings and paragraphs of a slide, line by line as they stand on the screen. */
export function setTexts(slide: Locator): Promise<readonly SetText[]> {
  return slide.evaluate((root) => {
    const linesOf = (block: Element): readonly string[] => {
      const lines: string[] = []
      let baseline = -Infinity
      let right = -Infinity
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { length } = node.textContent ?? ''
        for (let at = 0; at < length; at += 1) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const letter = range.toString()
          const rect = [...range.getClientRects()].findLast(({ width }) => width > 0)
          // White space at a line's end has no width.
          if (!rect) {
            if (lines.length > 0) lines[lines.length - 1] += letter
            continue
          }
          // A new line is lower and starts again at the left: a smaller letter is only lower.
          if (rect.bottom > baseline + rect.height * 0.4 && rect.left < right) lines.push('')
          if (lines.length === 0) lines.push('')
          lines[lines.length - 1] += letter
          baseline = rect.bottom
          right = rect.right
        }
      }
      return lines
    }
    return [...root.querySelectorAll('h1, h2, p, figcaption')]
      .filter(
        (block) => !block.closest('svg, .visually-hidden, .value') && block.textContent?.trim(),
      )
      .map((block) => ({
        heading: block.matches('h1'),
        language: block.closest('[lang]')?.getAttribute('lang') ?? '',
        lines: linesOf(block),
      }))
  })
}
