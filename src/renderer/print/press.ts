import { flushSync, mount, tick, unmount } from 'svelte'
import type { DeckIndex } from '../../contract/library.ts'
import type { Paper, PrintStep, StepDone } from '../../contract/print.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { Ui } from '../i18n/ui.svelte.ts'
import { hasSize } from '../measure/has-size.ts'
import { settled } from '../measure/settled.ts'
import { createSheetShow } from '../measure/sheet-show.ts'
import { inLanguage } from '../text/in-language.ts'
import Batch from './Batch.svelte'
import Handout from './Handout.svelte'
import type { Printed } from './printed.ts'
import Slides from './Slides.svelte'
import { picturesIn, stillOf } from './still.ts'

/** The panel that slides are drawn for: a page of 16:9. */
const panel = { width: 1920, height: 1080 }

/** Draws decks, and lays them out on pages. */
export interface Press {
  take(step: PrintStep): Promise<StepDone>
}

type Draw = Extract<PrintStep, { type: 'draw' }>

/** A press with nothing on it. */
export function createPress(): Press {
  let printed: readonly Printed[] = []
  let about: { readonly deck: DeckIndex; readonly language: LanguageTag } | null = null
  let pages: Record<string, unknown> | null = null

  async function clear(): Promise<void> {
    if (pages) await unmount(pages)
    pages = null
  }

  async function draw(step: Draw): Promise<StepDone> {
    await clear()
    if (step.from === 0) printed = []
    about = step
    dress(step)
    const stills = await drawn(step)
    const own = step.slides.map((slide, index) => ({
      number: step.from + index + 1,
      slide,
      still: stills[index] ?? null,
    }))
    printed = [...printed, ...own]
    return {
      undrawn: stills.filter((still) => still === null).length,
      tooFull: stills.filter((still) => still?.dataset['fit'] === 'overflow').length,
    }
  }

  async function arrange(paper: Paper): Promise<void> {
    await clear()
    if (!about) return
    const { deck, language } = about
    const title = inLanguage(deck, deck.title, language) ?? deck.id
    const kind = paper === 'handout' ? [new Ui(language).t('handoutNotes')] : []
    document.title = [title, ...kind].join(' · ')
    const target = document.body
    pages =
      paper === 'slides'
        ? mount(Slides, { target, props: { printed } })
        : mount(Handout, { target, props: { deck, language, printed } })
    flushSync()
    await settled(target)
    await picturesIn(target)
  }

  return {
    async take(step) {
      if (step.type === 'draw') return draw(step)
      await arrange(step.paper)
      return { undrawn: 0, tooFull: 0 }
    },
  }
}

/** Slides as they stand when all of them is there; null for one that could not be drawn. */
async function drawn(step: Draw): Promise<readonly (HTMLElement | null)[]> {
  await hasSize(panel)
  const { deck, language, slides } = step
  const { live } = createSheetShow({ deck: deck.id, language, slides }, [deck])
  const batch = mount(Batch, { target: document.body, props: { live, deck, slides } })
  flushSync()
  await complete(document.body)
  const stills = [...document.querySelectorAll<HTMLElement>('[data-place]')].map((place) => {
    const slide = place.querySelector<HTMLElement>('[data-fit]')
    return slide && stillOf(slide)
  })
  await unmount(batch)
  return stills
}

/** A picture or a film that has come may make room for, or take it from, what stands beside it. */
async function complete(target: HTMLElement): Promise<void> {
  do {
    await settled(target)
    await picturesIn(target)
    await tick()
    await settled(target)
  } while (target.querySelector('[data-waiting]'))
}

/** What stylesheets and readers of the file ask for, as the app writes it (state/mark-page.svelte.ts). */
function dress({ deck, language }: Draw): void {
  const { documentElement: root } = document
  root.lang = language
  root.dataset['theme'] = deck.theme
  root.toggleAttribute('data-calm', true)
}
