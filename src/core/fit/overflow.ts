import { diagnosticLog } from '../diagnostics/log.ts'
import type { Slide } from '../model/deck.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LanguageTag } from '../model/language.ts'
import type { Comfort } from '../show/show.ts'
import type { PanelSize } from './panel-size.ts'

/** The sizes of text at which a slide is too full on a panel, even with its smallest type. */
export interface Overflow {
  /** Its id. */
  readonly slide: string
  readonly language: LanguageTag
  readonly panel: PanelSize
  /** The smallest first. */
  readonly textSizes: readonly Comfort['textSize'][]
}

/** A warning for each slide and language that does not fit somewhere, in the deck's order. */
export function overflowDiagnostics(
  slides: readonly Pick<Slide, 'id' | 'places'>[],
  overflows: readonly Overflow[],
): readonly Diagnostic[] {
  const { report, list } = diagnosticLog()
  const found = bySlide(overflows)
  for (const { id, places } of slides) {
    for (const [language, place] of Object.entries(places)) {
      const own = found.get(id)?.filter((overflow) => overflow.language === language) ?? []
      if (own.length > 0) report('warning', 'slide-overflow', place, { id, ...whereIn(own) })
    }
  }
  return list()
}

function bySlide(overflows: readonly Overflow[]): ReadonlyMap<string, readonly Overflow[]> {
  const found = new Map<string, Overflow[]>()
  for (const overflow of overflows) {
    const own = found.get(overflow.slide)
    if (own) own.push(overflow)
    else found.set(overflow.slide, [overflow])
  }
  return found
}

/** Words of no language: `1920×1080 (3–4) / 1080×1920 (4)`, without sizes where they are the same. */
function whereIn(overflows: readonly Overflow[]): {
  readonly panels: string
  readonly sizes: string
} {
  const sizes = overflows.map(({ textSizes }) => span(textSizes))
  const alike = sizes.every((each) => each === sizes[0])
  const panels = overflows.map(({ panel: { width, height } }, index) =>
    alike ? `${width}×${height}` : `${width}×${height} (${sizes[index]})`,
  )
  return {
    panels: panels.join(' / '),
    sizes: span(overflows.flatMap(({ textSizes }) => textSizes)),
  }
}

/** `3`, `1–4`, and `1, 4` where something between is missing. */
function span(sizes: readonly number[]): string {
  const own = [...new Set(sizes)].toSorted()
  const [least = 0, most = 0] = [own[0], own.at(-1)]
  return own.length > 1 && own.length === most - least + 1 ? `${least}–${most}` : own.join(', ')
}
