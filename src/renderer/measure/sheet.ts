import { flushSync, mount, unmount } from 'svelte'
import type { DeckIndex } from '../../contract/library.ts'
import type { Measured, Sheet } from '../../contract/measure.ts'
import { textSizes, type Comfort } from '../../core/show/show.ts'
import { grow } from '../slide/grow.ts'
import { floor } from '../slide/steps.ts'
import Drawing from './Drawing.svelte'
import { hasSize } from './has-size.ts'
import { settled } from './settled.ts'
import { createSheetShow } from './sheet-show.ts'

type TextSize = Comfort['textSize']

const between: readonly TextSize[] = textSizes.slice(1, -1)
const ends = textSizes.filter((size) => !between.includes(size))

/**
 * Draws the slides of a sheet and measures them at both ends of the scale of text, and in between
 * where something is too full at an end. One end does not speak for the other: larger words take
 * more room, but slides leave them narrower margins, and the smallest type is the same for all.
 */
export async function measureSheet(sheet: Sheet, decks: readonly DeckIndex[]): Promise<Measured> {
  const deck = decks.find(({ id }) => id === sheet.deck)
  if (!deck) return { tooFull: [], undrawn: sheet.slides.length }
  await hasSize(sheet.panel)
  const { live, resize } = createSheetShow(sheet, decks)
  const props = { live, deck, slides: sheet.slides }
  const drawing = mount(Drawing, { target: document.body, props })
  const full = new Map<string, TextSize[]>()
  for (const textSize of [...ends, ...between]) {
    if (between.includes(textSize) && full.size === 0) break
    dress(sheet, deck, textSize)
    resize(textSize)
    flushSync()
    await settled(document.body)
    for (const slide of slidesWith('[data-fit=overflow]')) {
      full.set(slide, [...(full.get(slide) ?? []), textSize].toSorted())
    }
  }
  const undrawn = sheet.slides.length - slidesWith('[data-fit]').length
  await unmount(drawing)
  return { tooFull: Array.from(full, ([slide, sizes]) => ({ slide, textSizes: sizes })), undrawn }
}

/** What stylesheets read, as the app writes it (state/mark-page.svelte.ts). */
function dress(sheet: Sheet, deck: DeckIndex, textSize: TextSize): void {
  const { documentElement: root } = document
  root.lang = sheet.language
  root.dataset['screen'] = 'deck'
  root.dataset['theme'] = deck.theme
  root.dataset['textSize'] = String(textSize)
  root.toggleAttribute('data-calm', true)
  // What each slide will come to (slide/fit.ts): from the start nothing is laid out twice.
  root.style.setProperty('--fit', String(floor / grow()))
}

function slidesWith(part: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-place]')]
    .filter((place) => place.querySelector(part))
    .flatMap(({ dataset }) => dataset['place'] ?? [])
}
