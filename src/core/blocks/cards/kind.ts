import { z } from 'zod'
import { items, listAsItems, mediaPath, words as text } from '../fields.ts'
import { defineKind, words } from '../kind.ts'

const card = z.strictObject({
  title: text,
  text: text.optional(),
  /** A short mark above the title: a number, a rank, a year. */
  mark: z.union([text, z.number()]).transform(String).optional(),
  image: mediaPath.optional(),
})

/** Parallel things side by side. */
export const cards = defineKind({
  name: 'cards',
  schema: z.preprocess(
    listAsItems,
    z.strictObject({ items: items(card, 24), caption: text.optional() }),
  ),
  text: (block) => [
    ...block.items.flatMap((item) => words(item.mark, item.title, item.text)),
    ...words(block.caption),
  ],
  media: (block) => block.items.flatMap((item) => words(item.image)),
})
