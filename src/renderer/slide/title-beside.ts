import type { ShownSlide } from '../../contract/library.ts'
import type { Inline } from '../../core/model/inline.ts'
import type { LanguageTag } from '../../core/model/language.ts'

/** A slide's title in a second language. */
export interface TitleBeside {
  readonly language: LanguageTag
  readonly runs: readonly Inline[]
}

/**
 * The title that stands under a slide's own, or null where there is none: no second language, no
 * title in it, or one that says the same.
 */
export function titleBeside(
  { content }: Pick<ShownSlide, 'content'>,
  own: LanguageTag,
  beside: LanguageTag | null,
): TitleBeside | null {
  const runs = beside === null ? undefined : content[beside]?.title
  if (beside === null || !runs || runs.length === 0) return null
  const same = JSON.stringify(runs) === JSON.stringify(content[own]?.title)
  return same ? null : { language: beside, runs }
}
