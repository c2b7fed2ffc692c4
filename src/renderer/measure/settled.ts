/** What has not settled by then does not; it is taken as it is. */
const mostLooks = 60

/**
 * Resolves when what is drawn stands still: its faces and late blocks are here, its type has been
 * stepped down, and looking again changes nothing. Faces come in subsets, which layout asks for, and
 * a face that has come may bring a line that asks for the next.
 */
export async function settled(drawn: HTMLElement): Promise<void> {
  let before = ''
  for (let look = 0; look < mostLooks; look += 1) {
    await painted()
    await document.fonts.ready
    // Blocks that fill their room are drawn anew when it has changed, which is after the slide's fit.
    for (const slide of slidesIn(drawn)) slide.dispatchEvent(new CustomEvent('refit'))
    const now = standingOf(drawn)
    if (now === before && isComplete(drawn)) return
    before = now
  }
}

/** Resolves behind a frame: layout is done, and whoever observes sizes has been told. */
export function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}

function slidesIn(drawn: HTMLElement): readonly HTMLElement[] {
  return [...drawn.querySelectorAll<HTMLElement>('[data-fit]')]
}

function standingOf(drawn: HTMLElement): string {
  const fits = slidesIn(drawn).map(({ dataset }) => dataset['fit'])
  return [drawn.querySelectorAll('*').length, ...fits].join()
}

function isComplete(drawn: HTMLElement): boolean {
  return document.fonts.status === 'loaded' && !drawn.querySelector('[data-waiting]')
}
