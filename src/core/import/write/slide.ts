import { automaticLayout } from '../../deck/layout.ts'
import type { Layout } from '../../model/deck.ts'
import { clean } from '../clean.ts'
import type { DeckDraft, SlideDraft, SlideWords } from '../layout/deck-draft.ts'
import { blocksMarkdown, headingMarkdown } from './blocks.ts'
import { inlineMarkdown } from './inlines.ts'
import { yaml } from './rich.ts'

/**
 * One slide of one language: front matter, title, blocks, and the notes as its last comment.
 * `chosen` is the layout that Brocade gives it by itself.
 */
export function slideMarkdown(slide: SlideDraft, words: SlideWords, chosen: Layout | null): string {
  const { id, cover } = slide
  const header = yaml({
    id,
    section: words.section ?? undefined,
    // Only what Brocade would not choose by itself is said.
    layout: chosen === slide.layout ? undefined : slide.layout,
    cover: cover ?? undefined,
  })
  const parts = [
    `---\n${header}---`,
    ...(words.title.length > 0 ? [headingMarkdown(1, inlineMarkdown(words.title))] : []),
    ...(words.blocks.length > 0 ? [blocksMarkdown(words.blocks)] : []),
    ...(words.notes === '' ? [] : [`<!--\n${notesText(words.notes)}\n-->`]),
  ]
  return parts.join('\n\n') + '\n'
}

/** Notes as a comment can hold them: what would end the comment, or a slide, keeps its letters. */
function notesText(notes: string): string {
  return (
    notes
      .split('\n')
      .map((line) => clean(line).replace(/--+>/g, (end) => `${end.slice(0, -1)} >`))
      .join('\n')
      // `date: 1949` on a line alone would be an order to Marp.
      .replace(/^(_?[A-Za-z]+) *:(?=[^\n]*$)/, '$1：')
  )
}

/** The layout that Brocade gives the slide by itself, from what its first language holds. */
export function chosenLayout(
  { slides, languages }: DeckDraft,
  slide: SlideDraft,
  index: number,
): Layout | null {
  const [main] = languages.flatMap((language) => slide.content[language] ?? [])
  if (!main) return null
  const standing = {
    first: index === 0,
    last: slides.length > 2 && index === slides.length - 1,
    opensSection: main.section !== null,
  }
  return automaticLayout({ ...main, audio: null }, standing)
}
