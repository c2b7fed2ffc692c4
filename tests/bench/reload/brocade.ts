import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import type { Transport } from '../../../src/contract/api.ts'
import { root } from '../../../src/cli/root.ts'
import { electronExecutable } from '../../../src/cli/run/electron.ts'
import { environment } from '../first-slide/electron.ts'
import { deckWith, openSlide, timeSave, type Desk } from './desk.ts'
import { sampleSlide } from '../sample-deck.ts'

declare global {
  interface Window {
    readonly brocade: Transport
  }
}

/** The app in a window, with a deck open in its middle. */
export async function openBrocade(slides: number): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const deck = join(folder, 'bench')
  await mkdir(deck)
  const first = sampleSlide(openSlide(slides), 'en').headline
  for (const [path, text] of deckWith(slides, first)) await writeFile(join(deck, path), text)
  const app = await _electron.launch({
    executablePath: electronExecutable(process.env),
    args: [root, 'run', '--windowed', '--lang=en', deck],
    env: { ...environment(), XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  const page = await app.firstWindow()
  await page.locator('html[data-screen=attract]').waitFor()
  await page.getByRole('button').first().waitFor()
  await page.mouse.click(640, 360)
  await page.locator('html[data-screen=deck]').waitFor()
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
