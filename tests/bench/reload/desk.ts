import { rename, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { sampleDeck, sampleSlide } from '../sample-deck.ts'

/** Somebody who writes a deck and looks at it: a contestant. */
export interface Desk {
  readonly name: string
  /** Where the deck is; whoever opened the desk removes it. */
  readonly folder: string
  /** Saves the slide on show with another headline. @returns the milliseconds until it is seen */
  save(headline: string): Promise<number>
  close(): Promise<void>
}

/** The slide that stands open: in the middle of the deck, from 0. */
export function openSlide(slides: number): number {
  return Math.floor(slides / 2)
}

/** The deck's files with another headline on the slide that stands open. */
export function deckWith(slides: number, headline: string): ReadonlyMap<string, string> {
  const { headline: old } = sampleSlide(openSlide(slides), 'en')
  return new Map(
    Array.from(sampleDeck(slides), ([path, text]) => [
      path,
      text.replace(`# ${old}\n`, () => `# ${headline}\n`),
    ]),
  )
}

/** Saves as editors do, a new file moved over the old one, and waits until a page shows the words. */
export async function timeSave(
  page: Page,
  { file, text, headline }: { file: string; text: string; headline: string },
): Promise<number> {
  const seen = seenAt(page, headline)
  await writeFile(`${file}.new`, text)
  const saved = performance.timeOrigin + performance.now()
  await rename(`${file}.new`, file)
  return (await seen) - saved
}

/** A page that is loaded anew forgets its question: it is asked again. */
async function seenAt(page: Page, headline: string): Promise<number> {
  for (;;) {
    try {
      return await page.evaluate(whenShown, headline)
    } catch (error) {
      if (!/context was destroyed|navigation/u.test(String(error))) throw error
    }
  }
}

/** In the page: resolves in the frame after the one that draws the words. */
function whenShown(words: string): Promise<number> {
  return new Promise((resolve) => {
    const isThere = () =>
      [...document.querySelectorAll('h1, h2')].some(
        (heading) =>
          heading.textContent?.trim() === words && heading.getBoundingClientRect().width > 0,
      )
    const watching = new MutationObserver(look)
    function look(): void {
      if (!isThere()) return
      watching.disconnect()
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
      )
    }
    watching.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    look()
  })
}
