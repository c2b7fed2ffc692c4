import { z } from 'zod'
import { items, mediaPath, number, webAddress, words } from '../blocks/fields.ts'
import type { Report } from '../diagnostics/log.ts'
import type { Deck } from '../model/deck.ts'
import type { Place } from '../model/diagnostic.ts'
import { defaultTheme, isTheme, themeNames } from '../themes.ts'
import type { ThemeName } from '../themes.ts'
import { byNearness } from '../text/suggest.ts'
import { seconds } from '../settings/schema.ts'
import { leastWarningSeconds } from '../settings/settings.ts'
import { readFields } from './fields.ts'
import { identifier, slideSeconds } from './front-matter.ts'
import { canonicalTag, languageTag } from './language.ts'
import { reportMedia, type MediaFiles } from './media-files.ts'
import type { Source } from './source.ts'
import { readYaml } from './yaml.ts'

export const deckFileName = 'deck.yaml'

const tag = z.string().trim().regex(languageTag, 'value-language').transform(canonicalTag)

const title = words.max(200)

/** Each slide's address is this one, with `#` and the slide's id behind it. */
const link = webAddress.regex(/^[^#]*$/, 'value-fragment')

/** What `deck.yaml` may say. Without `title` and `languages` a deck is shown, but not finished. */
export const deckFields = z.strictObject({
  /** The deck's name, per language or one for all. */
  title: z.union([title, z.record(tag, title)]).optional(),
  /** The first is the default. */
  languages: z.array(tag).min(1).max(20).optional(),
  /** Where the deck stands among the others at home: the lowest first. */
  order: number().optional(),
  theme: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'value-theme')
    // One of another name is forgiven, but these are what an editor offers.
    .meta({ examples: [...themeNames] })
    .optional(),
  /** A picture in the deck's folder that stands for the deck. */
  cover: mediaPath.optional(),
  /** Where this show lives on the web, per language or one for all: visitors go on there. */
  link: z.union([link, z.record(tag, link)]).optional(),
  /** How long a presenter takes through the whole deck. */
  durationMinutes: number(z.number().min(1).max(600)).optional(),
  /** The deck's own times for the visitor's silence, within the bounds of the settings'. */
  idle: z
    .strictObject({
      timeoutSeconds: number(seconds).optional(),
      warningSeconds: number(seconds).optional(),
    })
    .optional(),
  /** What the deck shows in the attract loop instead of what Brocade would choose. */
  attract: items(
    z.union([
      identifier,
      z.strictObject({
        slide: identifier,
        /** How long the slide stays in the loop. */
        seconds: slideSeconds.optional(),
      }),
    ]),
  ).optional(),
})

const required = ['title', 'languages']

export type DeckFields = z.output<typeof deckFields>

export interface DeckFile {
  readonly fields: DeckFields
  /** Where a key of the file stands, or the file's start. */
  readonly at: (path: readonly PropertyKey[]) => Place
}

/** Reads `deck.yaml`. A bad key is reported and left out, the others still count. */
export function readDeckFile(source: Source, media: MediaFiles, report: Report): DeckFile {
  const reading = readYaml(source.lines.join('\n'), source.locate, report)
  if (!reading) return { fields: {}, at: () => source.locate(1, 1) }
  if (source.hear) reading.values([deckFileName]).forEach(source.hear)
  const fields = readFields(deckFields, reading, { subject: deckFileName, required }, report)
  if (fields.cover) reportMedia([fields.cover], media, reading.textAt, report)
  if (fields.theme !== undefined && !isTheme(fields.theme)) {
    const choices = byNearness(fields.theme, themeNames).join(', ')
    report('warning', 'theme-unknown', reading.at(['theme']), { theme: fields.theme, choices })
  }
  const warning = fields.idle?.warningSeconds
  if (warning !== undefined && warning < leastWarningSeconds) {
    const place = reading.at(['idle', 'warningSeconds'])
    report('warning', 'idle-warning-short', place, { seconds: warning, least: leastWarningSeconds })
  }
  return { fields, at: reading.at }
}

/** The deck's own theme; the default where it names none that there is. */
export function themeIn({ theme }: DeckFields): ThemeName {
  return theme !== undefined && isTheme(theme) ? theme : defaultTheme
}

/** The overrides that are there: the model knows absent ones from undefined ones. */
export function idleOf({ idle }: DeckFields): Deck['idle'] {
  return {
    ...(idle?.timeoutSeconds === undefined ? {} : { timeoutSeconds: idle.timeoutSeconds }),
    ...(idle?.warningSeconds === undefined ? {} : { warningSeconds: idle.warningSeconds }),
  }
}
