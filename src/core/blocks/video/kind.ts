import { z } from 'zod'
import { mediaPath, words as text } from '../fields.ts'
import { defineKind, words } from '../kind.ts'

/** A film in the deck's folder, muted unless the deck says otherwise. */
export const video = defineKind({
  name: 'video',
  schema: z.strictObject({
    src: mediaPath,
    title: text,
    poster: mediaPath.optional(),
    /** WebVTT files by language tag. */
    subtitles: z
      .record(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), mediaPath)
      .default({}),
    muted: z.boolean().default(true),
    loop: z.boolean().default(false),
    caption: text.optional(),
  }),
  text: (block) => words(block.title, block.caption),
  media: (block) => words(block.src, block.poster, ...Object.values(block.subtitles)),
})
