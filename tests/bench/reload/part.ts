/**
 * How long an author waits after saving: from the moment that the new text is in its place on the
 * disk to the frame after the one that draws it, with the deck open in its middle.
 *
 * `reveal.js` is shown by Vite's server, the usual way to write with it: a saved text loads the page
 * anew, at the same slide. `brocade` is the app itself.
 */
import { rm } from 'node:fs/promises'
import { electronMissing } from '../app.ts'
import { openBrowser } from '../first-slide/browser.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { openBrocade } from './brocade.ts'
import { openReveal } from './reveal.ts'

/** Measures both with decks of two lengths: what is changed is one slide. */
export async function reloadPart({ quick }: Options): Promise<PartResult> {
  const noElectron = electronMissing()
  const browser = await openBrowser()
  const rows: Row[] = []
  try {
    for (const slides of quick ? [300] : [12, 300]) {
      console.error(`reload: ${slides} …`)
      const desks = [await openReveal(browser, slides)]
      if (noElectron === null) desks.push(await openBrocade(slides))
      const runs = await takeTurns(desks, quick ? 5 : 15, ({ save }, round) =>
        save(`Take ${round + 1} of the northern harbour`),
      )
      for (const { close, folder } of desks) {
        await close()
        await rm(folder, { recursive: true, force: true })
      }
      for (const [{ name: contestant }, times] of runs) {
        rows.push({ deck: String(slides), contestant, measures: { save: summarise(times) } })
      }
    }
  } finally {
    await browser.close()
  }
  const notes = noElectron === null ? [] : [`Without the app itself: ${noElectron}.`]
  return { name: 'reload', floor: 'reveal.js', rows, notes }
}
