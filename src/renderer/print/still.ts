/** A film that has shown nothing by then has nothing to show. */
const patienceMilliseconds = 10_000

/**
 * A slide as it stands, without anything that keeps it alive: hundreds of them wait to be printed.
 * A film without a poster is the picture that it begins with.
 */
export function stillOf(slide: HTMLElement): HTMLElement {
  const still = document.importNode(slide, true)
  const films = [...slide.querySelectorAll('video')]
  for (const [index, copy] of [...still.querySelectorAll('video')].entries()) {
    const film = films[index]
    copy.replaceWith(...(film ? firstFrameOf(film) : []))
  }
  return still
}

/** Resolves when pictures are there to be seen, or known not to come; and where films begin. */
export async function picturesIn(drawn: HTMLElement): Promise<void> {
  await Promise.allSettled([...drawn.querySelectorAll('img')].map((image) => image.decode()))
  await Promise.all([...drawn.querySelectorAll('video')].map(began))
}

function began(film: HTMLVideoElement): Promise<void> {
  film.preload = 'auto'
  return new Promise((resolve) => {
    const done = (): void => resolve()
    if (film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA || film.error) return done()
    setTimeout(done, patienceMilliseconds)
    film.addEventListener('loadeddata', done, { once: true })
    film.addEventListener('error', done, { once: true })
  })
}

function firstFrameOf(film: HTMLVideoElement): readonly HTMLCanvasElement[] {
  if (film.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || film.videoWidth === 0) return []
  const frame = document.createElement('canvas')
  frame.width = film.videoWidth
  frame.height = film.videoHeight
  frame.getContext('2d')?.drawImage(film, 0, 0)
  frame.setAttribute('role', 'img')
  frame.setAttribute('aria-label', film.getAttribute('aria-label') ?? '')
  frame.className = 'frame'
  return [frame]
}
