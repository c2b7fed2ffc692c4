import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Transport } from '../../../src/contract/api.ts'
import { enterDeck, startApp } from '../app.ts'
import { writeSampleDeck } from '../sample-deck.ts'
import { deckWith, openSlide, timeSave, type Desk } from './desk.ts'

declare global {
  interface Window {
    readonly brocade: Transport
  }
}

/** The app in a window, with a deck open in its middle. */
export async function openBrocade(slides: number): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const deck = join(folder, 'bench')
  await writeSampleDeck(deck, slides)
  const app = await startApp(deck, folder)
  const page = await app.firstWindow()
  await enterDeck(page)
  await page.evaluate(
    ([id, index]) => window.brocade.invoke('show:intent', { type: 'jump', deck: id, index }),
    ['bench', openSlide(slides)] as const,
  )
  await page.locator(`html[data-slide=berth-${openSlide(slides) + 1}]`).waitFor()
  const file = join(deck, 'en.md')
  return {
    name: 'brocade',
    folder,
    save: (headline) =>
      timeSave(page, { file, text: deckWith(slides, headline).get('en.md') ?? '', headline }),
    close: () => app.close(),
  }
}
