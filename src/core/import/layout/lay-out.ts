import type { Layout } from '../../model/deck.ts'
import type { LanguageTag, Localised } from '../../model/language.ts'
import { automaticLayout } from '../../deck/layout.ts'
import { plainText } from '../../text/inline.ts'
import type { Chapter, Imported } from '../outline.ts'
import { coverOf } from './cover.ts'
import type { DeckDraft, SlideDraft } from './deck-draft.ts'
import { endOf } from './end.ts'
import { mapLanguages, type Plans } from './plan.ts'
import { inlinesOf, wordsOf } from './runs.ts'
import { slugger } from './slug.ts'
import { unitSlides } from './unit-slides.ts'
import { pairedUnits, unitsOf } from './units.ts'
import { sectionName } from './words/section-name.ts'

/**
 * Lays an imported document out as slides. The same document makes the same slides, each says by
 * which rules, and no word is on them that the document does not have.
 */
export function layOut(imported: Imported): DeckDraft {
  const { outlines } = imported
  const languages = outlines.map(({ language }) => language)
  const name = slugger()
  const cover = coverOf(outlines)
  const slides: SlideDraft[] = []
  const add = (plans: Plans, section: Localised | null, layout: Layout | null) => {
    const [main] = languages.flatMap((language) => plans[language] ?? [])
    if (!main) return
    const english = Object.entries(plans).find(([language]) => language.startsWith('en'))?.[1]
    const standing = { first: slides.length === 0, last: false, opensSection: section !== null }
    slides.push({
      id: name(plainText((english ?? main).title), `slide-${slides.length + 1}`),
      layout:
        layout ?? main.layout ?? automaticLayout({ ...main, notes: '', audio: null }, standing),
      cover: slides.length === 0 ? cover.picture : null,
      content: mapLanguages(plans, ({ title, blocks, notes }, language) => ({
        section: section?.[language] ?? null,
        title,
        blocks,
        notes: notes.filter(Boolean).join('\n\n'),
      })),
      why: main.why,
    })
  }
  for (const [index, plans] of cover.slides.entries())
    add(plans, null, index === 0 ? 'cover' : null)
  for (const chapters of chapterSlots(outlines)) {
    const made = chapterSlides(chapters)
    const section = isStriking(made) ? null : sectionOf(chapters)
    for (const [index, plans] of made.entries()) add(plans, index === 0 ? section : null, null)
  }
  const end = endOf(outlines)
  if (end) add(end, null, 'end')
  return { languages, title: cover.title, cover: cover.picture, slides }
}

/** The chapters of all languages, paired in order. */
function chapterSlots(outlines: Imported['outlines']): readonly Localised<Chapter>[] {
  const most = Math.max(0, ...outlines.map(({ chapters }) => chapters.length))
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(
      outlines.flatMap(({ language, chapters }) => {
        const chapter = chapters[index]
        return chapter ? [[language, chapter] as const] : []
      }),
    ),
  )
}

/** The section that a chapter opens, where all its languages have a title for it. */
function sectionOf(chapters: Localised<Chapter>): Localised | null {
  const opening = Object.values(chapters).every(
    ({ level, title }) => level === 1 && wordsOf(title) !== '',
  )
  return opening
    ? mapLanguages(chapters, ({ title }, language) =>
        sectionName(wordsOf(title), language).slice(0, 120),
      )
    : null
}

/** A sentence set as a quotation is no section, though it may be a chapter's all. */
function isStriking(slides: readonly Plans[]): boolean {
  const [first = {}, ...others] = slides
  const rules = Object.values(first).flatMap(({ why }) => why.map(({ rule }) => rule))
  return others.length === 0 && rules.includes('striking')
}

function chapterSlides(chapters: Localised<Chapter>): readonly Plans[] {
  const paired = pairedUnits(
    mapLanguages(chapters, ({ passages, title }) => unitsOf(passages, inlinesOf(title))),
  )
  const slides = paired.flatMap((unit, index) =>
    unitSlides(
      mapLanguages(unit, (each, language) => {
        const title = inlinesOf(chapters[language]?.title ?? [])
        return index === 0 && each.heading.length === 0 ? { ...each, heading: title } : each
      }),
      index === 0 && sectionOf(chapters) !== null,
    ),
  )
  const [first, ...rest] = slides.length > 0 ? slides : [titlesOf(chapters)]
  return [withNotes(first ?? {}, chapters), ...rest]
}

function titlesOf(chapters: Localised<Chapter>): Plans {
  return mapLanguages(chapters, ({ title }) => ({
    title: inlinesOf(title),
    blocks: [],
    notes: [],
    why: [{ rule: 'section', words: wordsOf(title) }],
  }))
}

function withNotes(plans: Plans, chapters: Localised<Chapter>): Plans {
  return mapLanguages(plans, (plan, language: LanguageTag) => ({
    ...plan,
    notes: [...plan.notes, ...(chapters[language]?.notes ?? [])],
  }))
}
