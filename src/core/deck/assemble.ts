import type { Report } from '../diagnostics/log.ts'
import type { Layout, Section, Slide, SlideContent } from '../model/deck.ts'
import type { LanguageTag, Localised } from '../model/language.ts'
import type { Draft } from './draft.ts'
import { automaticLayout } from './layout.ts'
import { linkIn, linkTo } from './link.ts'
import type { Slot } from './pair.ts'
import { slideIds } from './slide-ids.ts'

interface Wanted {
  readonly languages: readonly LanguageTag[]
  /** The deck's title: that of the slides before the first section too. */
  readonly title: Localised
  /** Where the show lives on the web. */
  readonly link: Localised | null
}

/**
 * Makes the deck's slides and sections of paired drafts. Where a language has nothing, the first
 * language that has something stands in, which is a warning.
 */
export function assemble(
  slots: readonly Slot[],
  { languages, title, link }: Wanted,
  report: Report,
): { readonly slides: readonly Slide[]; readonly sections: readonly Section[] } {
  const ids = slideIds(slots)
  const slides: Slide[] = []
  const sections: Section[] = []
  for (const [index, slot] of slots.entries()) {
    const id = ids[index] ?? `slide-${index + 1}`
    const drafts = inOrder(slot, languages)
    const [main] = drafts
    if (!main) continue
    reportUntranslated(slot, languages, main, id, report)
    const opening = sectionTitle(slot, languages, report)
    if (opening) sections.push({ id, title: opening })
    else if (sections.length === 0) sections.push({ id, title })
    const content = contentOf(slot, languages, main)
    const standing = {
      first: index === 0,
      last: slots.length > 2 && index === slots.length - 1,
      opensSection: opening !== null,
    }
    const layout = layoutOf(drafts, report) ?? automaticLayout(mainContent(main), standing)
    slides.push({
      id,
      section: sections.at(-1)?.id ?? id,
      layout,
      cover: first(drafts, ({ cover }) => cover),
      seconds: first(drafts, ({ seconds }) => seconds),
      // Whoever has come to the end takes all of the show along.
      link: linkIn(ownLinks(slot), languages) ?? (layout === 'end' ? link : linkTo(link, id)),
      content,
      places: Object.fromEntries(Array.from(slot.drafts, ([tag, { place }]) => [tag, place])),
    })
  }
  return { slides, sections }
}

function inOrder({ drafts }: Slot, languages: readonly LanguageTag[]): readonly Draft[] {
  return languages.flatMap((language) => drafts.get(language) ?? [])
}

/** The first language that says something decides; the languages stand in the deck's order. */
function first<Value>(
  drafts: readonly Draft[],
  read: (draft: Draft) => Value | null,
): Value | null {
  for (const draft of drafts) {
    const value = read(draft)
    if (value !== null) return value
  }
  return null
}

/** The addresses that the slide's files give it, by language. */
function ownLinks({ drafts }: Slot): Localised {
  return Object.fromEntries(
    Array.from(drafts, ([language, { link }]) => (link === null ? [] : [[language, link]])).flat(),
  )
}

function mainContent({ title, blocks, notes, audio }: Draft): SlideContent {
  return { title, blocks, notes, audio }
}

function contentOf(
  slot: Slot,
  languages: readonly LanguageTag[],
  main: Draft,
): Localised<SlideContent> {
  return Object.fromEntries(
    languages.map((language) => [language, mainContent(slot.drafts.get(language) ?? main)]),
  )
}

function reportUntranslated(
  slot: Slot,
  languages: readonly LanguageTag[],
  main: Draft,
  id: string,
  report: Report,
): void {
  for (const language of languages) {
    if (!slot.drafts.has(language))
      report('warning', 'slide-untranslated', main.place, { id, language })
  }
}

function layoutOf(drafts: readonly Draft[], report: Report): Layout | null {
  const named = drafts.flatMap(({ layout }) => layout ?? [])
  const [decisive, ...others] = named
  if (!decisive) return null
  for (const { name, place } of others) {
    if (name === decisive.name) continue
    report('warning', 'layout-mismatch', place, { layout: name, other: decisive.name })
  }
  return decisive.name
}

/** The title of the section that the slide opens, per language, or null when it opens none. */
function sectionTitle(
  slot: Slot,
  languages: readonly LanguageTag[],
  report: Report,
): Localised | null {
  const titles = [...slot.drafts.values()].flatMap(({ section }) => section ?? [])
  const [fallback] = titles
  if (fallback === undefined) return null
  return Object.fromEntries(
    languages.map((language) => {
      const draft = slot.drafts.get(language)
      if (draft && draft.section === null) {
        report('warning', 'section-untranslated', draft.place, { section: fallback, language })
      }
      return [language, draft?.section ?? fallback]
    }),
  )
}
