import { picture, sampleSlide } from '../sample-deck.ts'

/** The floor: one slide, written by hand, no script. */
export function staticPage(): string {
  return page(
    `<style>
      body { margin: 0; height: 100vh; display: grid; grid-template-columns: 1fr 1fr; align-items: center;
        font: 40px/1.4 sans-serif; background: #f6efe2; color: #2b0a1c }
      main { padding: 0 80px } h1 { font-size: 88px; line-height: 1.15 } figure { margin: 0 }
      img { width: 100%; height: 80vh; object-fit: cover }
    </style>`,
    content(0, 'src'),
  )
}

/**
 * reveal.js as its manual sets it up, without a theme and so without a theme's fonts, and with
 * pictures that load lazily, as it advises.
 */
export function revealPage(slides: number): string {
  const sections = Array.from(
    { length: slides },
    (_, index) => `<section>${content(index, 'data-src')}</section>`,
  ).join('\n')
  return page(
    `<link rel="stylesheet" href="/reveal.js/reset.css"><link rel="stylesheet" href="/reveal.js/reveal.css">
    <style>
      body { background: #f6efe2; color: #2b0a1c; font: 40px/1.4 sans-serif }
      .reveal h1 { font-size: 88px; line-height: 1.15 } .reveal img { max-height: 80vh }
    </style>`,
    `<div class="reveal"><div class="slides">${sections}</div></div>
    <script src="/reveal.js/reveal.js"></script><script>Reveal.initialize()</script>`,
  )
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title>
    ${head}</head><body>${body}</body></html>`
}

function content(index: number, source: 'src' | 'data-src'): string {
  const { headline, lines, caption } = sampleSlide(index, 'en')
  return `<main><h1>${headline}</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main>
    <figure><img ${source}="/media/bench/${picture}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`
}
