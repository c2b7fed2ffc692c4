import { z } from 'zod'
import type { AttractItem, DeckIndex, LibraryIndex } from '../../contract/library.ts'
import { themeNames } from '../../core/themes.ts'
import type { Source } from '../library/source.ts'

/**
 * What the file of the last start may hold. It lies on a disk that anybody may have written to:
 * exactly these types pass.
 */
const words = z.string().max(10_000)
const path = words.nullable()
const count = z.int().min(0)
const localised = z.record(z.string(), words)

const section = z.strictObject({ id: words, title: localised, start: count, count })

const deck: z.ZodType<DeckIndex> = z.strictObject({
  id: words,
  title: localised,
  languages: z.array(words).min(1),
  theme: z.enum(themeNames),
  cover: path,
  durationMinutes: z.number().nullable(),
  sections: z.array(section),
  count,
  revision: count,
  mediaRevision: count,
})

const figure = z.strictObject({ value: words, unit: words, label: words })

const item: z.ZodType<AttractItem> = z.strictObject({
  kind: z.enum(['cover', 'figure', 'picture']),
  deck: words,
  slide: words,
  image: path,
  title: localised,
  figure: z.record(z.string(), figure).nullable(),
  seconds: z.number().positive(),
})

const library: z.ZodType<LibraryIndex> = z.strictObject({
  decks: z.array(deck).min(1),
  languages: z.array(words).min(1),
  attract: z.array(item).min(1),
  loading: z.boolean(),
})

const source: z.ZodType<Source> = z.strictObject({
  id: words,
  kind: z.enum(['folder', 'document']),
  path: words,
  root: count,
})

export const lastStartSchema = z.strictObject({
  /** The version and settings that it was kept under. */
  asked: z.string(),
  language: words.min(1),
  library,
  sources: z.array(source),
})
