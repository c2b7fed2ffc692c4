import type { Image } from '../model/block.ts'
import type { Deck, Slide, SlideContent } from '../model/deck.ts'
import type { LanguageTag, Localised } from '../model/language.ts'
import { plainText } from '../text/inline.ts'
import type { AttractFigure, Candidate } from './item.ts'

/** All that a slide could bring to the loop, the strongest first; at least its title. */
export function candidatesOf(deck: Deck, slide: Slide): readonly [Candidate, ...Candidate[]] {
  const { id, languages, cover } = deck
  const named = { deck: id, slide: slide.id, seconds: slide.seconds }
  const title = inAll(languages, (language) => titleIn(slide.content[language]))
  const words = title ?? deck.title
  if (slide.id === deck.slides[0]?.id) {
    const image = cover ?? slide.cover
    return [{ ...named, kind: 'cover', image, title: deck.title, figure: null }]
  }
  const pictures = picturesOf(deck, slide, title)
  const image = slide.cover ?? pictures[0]?.image ?? null
  const figure = inAll(languages, (language) => leadingFigure(slide.content[language]))
  if (figure) return [{ ...named, kind: 'figure', image, title: words, figure }]
  const [first, ...others] = pictures.map((picture): Candidate => ({
    ...named,
    kind: 'picture',
    figure: null,
    ...picture,
  }))
  if (first && slide.cover === null) return [first, ...others]
  return [{ ...named, kind: 'cover', image, title: words, figure: null }]
}

/** The first figure of a slide's first `stats` block: authors put the strongest first. */
function leadingFigure(content: SlideContent | undefined): AttractFigure | null {
  const stats = content?.blocks.find((block) => block.type === 'stats')
  const first = stats?.items[0]
  return first ? { value: first.value, unit: first.unit ?? '', label: first.label } : null
}

interface Captioned {
  readonly image: string
  readonly title: Localised
}

/** The slide's pictures in its deck's first language, with words in all its languages. */
function picturesOf(deck: Deck, slide: Slide, title: Localised | null): readonly Captioned[] {
  const { languages } = deck
  const inFirst = imagesIn(slide.content[languages[0] ?? ''])
  return inFirst.map(({ src, gallery }, index) => {
    const caption = inAll(
      languages,
      (language) => imagesIn(slide.content[language])[index]?.caption || null,
    )
    // The pictures of a gallery share one title, and each has something of its own to say.
    const words = gallery ? (caption ?? title) : (title ?? caption)
    return { image: src, title: words ?? deck.title }
  })
}

interface Pictured extends Pick<Image, 'src' | 'caption'> {
  readonly gallery: boolean
}

function imagesIn(content: SlideContent | undefined): readonly Pictured[] {
  return (content?.blocks ?? []).flatMap((block): readonly Pictured[] => {
    if (block.type === 'image') return [{ ...block, gallery: false }]
    if (block.type !== 'gallery') return []
    return block.items.map(({ image, caption = '' }) => ({ src: image, caption, gallery: true }))
  })
}

function titleIn(content: SlideContent | undefined): string | null {
  return plainText(content?.title ?? []).trim() || null
}

/** A value in every language, or null: a passer-by who reads one must not get less than another. */
function inAll<Value>(
  languages: readonly LanguageTag[],
  valueIn: (language: LanguageTag) => Value | null,
): Localised<Value> | null {
  const entries = languages.flatMap((language) => {
    const value = valueIn(language)
    return value === null ? [] : [[language, value] as const]
  })
  return entries.length === languages.length ? Object.fromEntries(entries) : null
}
