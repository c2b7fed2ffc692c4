import { peerFile } from '../peers.ts'
import { picture, sampleSlide } from '../sample-deck.ts'
import { startEmbla, startNative, startSwiper, startSwiperVirtual } from './scripts.ts'

/** A carousel that a user could pick instead, as its manual sets it up. */
interface Peer {
  /** Its files, which the page's head asks for by their last name. */
  readonly files: readonly string[]
  /** Runs in the page with every slide's HTML. */
  readonly start: (slides: readonly string[]) => void
  readonly css: string
}

const swiper = (start: Peer['start']): Peer => ({
  files: ['swiper/swiper-bundle.min.js', 'swiper/swiper-bundle.min.css'],
  start,
  css: '#stage, .swiper-wrapper { width: 100%; height: 100% }',
})

const peers: ReadonlyMap<string, Peer> = new Map([
  ['swiper', swiper(startSwiper)],
  ['swiper-virtual', swiper(startSwiperVirtual)],
  [
    'embla',
    {
      files: ['embla-carousel/embla-carousel.umd.js'],
      start: startEmbla,
      css: `#stage { overflow: hidden; height: 100%; touch-action: pan-y pinch-zoom }
        .strip { display: flex; height: 100% } .slide { flex: 0 0 100%; min-width: 0 }`,
    },
  ],
  [
    'native',
    {
      files: [],
      start: startNative,
      css: `#stage { overflow-x: scroll; scroll-snap-type: x mandatory; height: 100%; scrollbar-width: none }
        .strip { position: relative; height: 100% }
        .slide { position: absolute; width: 100vw; scroll-snap-align: start; scroll-snap-stop: always }`,
    },
  ],
])

/** The page of a carousel with so many slides, or `null` where there is no such carousel. */
export function carouselPage(name: string, slides: number): string | null {
  const peer = peers.get(name)
  if (!peer) return null
  const contents = Array.from({ length: slides }, (_, index) => slide(index))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title>
    ${peer.files.map((file) => tag(`/files/${file.split('/').at(-1)}`)).join('')}
    <style>
      html, body { height: 100%; margin: 0 }
      body { overflow: hidden; background: #f6efe2; color: #2b0a1c; font: 2.1vw/1.4 sans-serif }
      .slide { box-sizing: border-box; height: 100%; padding: 4vw }
      .slide > div { display: grid; grid-template-columns: 1fr 1fr; gap: 4vw; align-items: center; height: 100% }
      h1 { font-size: 4.6vw; line-height: 1.15 } figure { margin: 0 }
      img { width: 100%; height: 70vh; object-fit: cover }
      .next { position: fixed; right: 2vw; bottom: 2vw; width: 6vw; height: 4vw; z-index: 9 }
      ${peer.css}
    </style></head><body><div id="stage"></div><button class="next" aria-label="Next">›</button>
    <script>(${peer.start})(${JSON.stringify(contents)})</script></body></html>`
}

/** A file that a carousel's page asks for, or `null` where none does. */
export function carouselFile(name: string): string | null {
  const files = [...peers.values()].flatMap((peer) => peer.files)
  const file = files.find((path) => path.endsWith(`/${name}`))
  return file === undefined ? null : peerFile(file)
}

function tag(address: string): string {
  return address.endsWith('.css')
    ? `<link rel="stylesheet" href="${address}">`
    : `<script src="${address}"></script>`
}

function slide(index: number): string {
  const { headline, lines, caption } = sampleSlide(index, 'en')
  return `<div><main><h1>${headline}</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main>
    <figure><img src="/media/bench/${picture}" alt="${caption}"><figcaption>${caption}</figcaption></figure></div>`
}
