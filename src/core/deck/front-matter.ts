import { z } from 'zod'
import { mediaPath, number, webAddress, words } from '../blocks/fields.ts'
import type { Report } from '../diagnostics/log.ts'
import type { Place } from '../model/diagnostic.ts'
import { layouts } from '../model/deck.ts'
import { readFields } from './fields.ts'
import { reportMedia, type MediaFiles } from './media-files.ts'
import type { Lines, Locate, Source } from './source.ts'
import { readYaml } from './yaml.ts'

/** A name that holds in an address, a file name and an attribute: letters, digits, `-`, `_` and `.`. */
export const identifier = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u, 'value-id'),
  )

/** How long a slide may stay: an hour at most. */
export const slideSeconds = number(z.number().min(1).max(3600))

/** What may stand before a slide. */
export const slideFields = z.strictObject({
  /** Pairs the slide with its other languages and keeps its place when slides are moved. */
  id: identifier.optional(),
  /** Starts a section with this title, which runs to the next one. */
  section: words.max(120).optional(),
  /** How the slide arranges its blocks; chosen from what it holds when absent. */
  layout: z.enum(layouts).optional(),
  /** A picture in the deck's folder that fills the slide behind its words. */
  cover: mediaPath.optional(),
  /** A recording of the slide in this language, for whoever has it read aloud. */
  audio: mediaPath.optional(),
  /** How long a presenter, or the attract loop, stays here. */
  seconds: slideSeconds.optional(),
  /** Where a visitor goes on with this slide on the web, instead of the deck's `link` and the id. */
  link: webAddress.optional(),
})

/** Keys of Slidev's and Marp's front matter that a deck made for them may bring along. */
export const foreignKeys = new Set(
  `aspectRatio author backgroundColor backgroundImage backgroundPosition backgroundRepeat
  backgroundSize background canvasWidth class clicks color colorSchema comark date defaults
  description download drawings editor exportFilename favicon fonts footer header headingDivider
  hide hideInToc highlighter htmlAttrs image info keywords lang level lineNumbers marp math mdc
  monaco paginate preload presenter record remote routeAlias routerMode selectable seoMeta size
  src style theme themeConfig title titleTemplate transition twoslash url wakeLock zoom`.split(
    /\s+/,
  ),
)

export interface FrontMatter {
  readonly fields: z.output<typeof slideFields>
  /** Where the layout was named, to say later that it does not match. */
  readonly layoutPlace: Place
}

/** Reads a slide's front matter. A bad key is reported and left out, the others still count. */
export function readHeader(
  source: Source,
  { from, to }: Lines,
  media: MediaFiles,
  report: Report,
): FrontMatter {
  const locate: Locate = (line, column) => source.locate(from + line, column)
  const reading = readYaml(source.lines.slice(from, to).join('\n'), locate, report)
  if (!reading) return { fields: {}, layoutPlace: locate(1, 1) }
  if (source.hear) reading.values(['front matter']).forEach(source.hear)
  const fields = readFields(slideFields, reading, { subject: 'front matter', foreignKeys }, report)
  const files = [fields.cover, fields.audio].filter((path) => path !== undefined)
  reportMedia(files, media, reading.textAt, report)
  return { fields, layoutPlace: reading.at(['layout']) }
}
