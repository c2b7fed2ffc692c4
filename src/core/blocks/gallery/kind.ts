import { z } from 'zod'
import { items, listAsItems, mediaPath, words as text } from '../fields.ts'
import { defineKind, words } from '../kind.ts'

const picture = z.strictObject({
  image: mediaPath,
  alt: text,
  caption: text.optional(),
  credit: text.optional(),
})

/** Pictures to leaf through. */
export const gallery = defineKind({
  name: 'gallery',
  schema: z.preprocess(
    listAsItems,
    z.strictObject({ items: items(picture), caption: text.optional() }),
  ),
  text: (block) => [
    ...block.items.flatMap((item) => words(item.alt, item.caption, item.credit)),
    ...words(block.caption),
  ],
  media: (block) => block.items.map((item) => item.image),
})
