import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { createServer } from 'vite'
import { peerFile } from '../peers.ts'
import { sampleSlide } from '../sample-deck.ts'
import { deckWith, openSlide, timeSave, type Desk } from './desk.ts'

/** reveal.js and its Markdown plug-in, as Vite serves them, with a deck open in its middle. */
export async function openReveal(browser: Browser, slides: number): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const file = join(folder, 'deck.md')
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(file, markdown(slides, sampleSlide(openSlide(slides), 'en').headline))
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'reveal.js': peerFile('reveal.js') } },
    server: { host: '127.0.0.1', fs: { strict: false } },
  })
  await server.listen(0)
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await tab.goto(`${server.resolvedUrls?.local[0] ?? ''}#/${openSlide(slides)}`)
  await tab.locator('section.present h1').waitFor()
  return {
    name: 'reveal.js',
    folder,
    save: (headline) => timeSave(tab, { file, text: markdown(slides, headline), headline }),
    async close() {
      await tab.close()
      await server.close()
    },
  }
}

/** The sample deck's English without what only Brocade reads. */
function markdown(slides: number, headline: string): string {
  const text = deckWith(slides, headline).get('en.md') ?? ''
  return text.replaceAll(/---\nid: .*\nlayout: .*\n---\n/gu, '---\n').replace(/^---\n/u, '')
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head>
<body><div class="reveal"><div class="slides"><section data-markdown data-separator="^---$">
<textarea data-template></textarea></section></div></div>
<script type="module">
  import 'reveal.js/dist/reset.css'
  import 'reveal.js/dist/reveal.css'
  import Reveal from 'reveal.js/dist/reveal.mjs'
  import Markdown from 'reveal.js/dist/plugin/markdown.mjs'
  import text from './deck.md?raw'
  document.querySelector('textarea').textContent = text
  await new Reveal({ plugins: [Markdown], hash: true }).initialize()
</script></body></html>`
