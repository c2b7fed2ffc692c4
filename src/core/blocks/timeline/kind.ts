import { z } from 'zod'
import { items, listAsItems, words as text } from '../fields.ts'
import { defineKind, words } from '../kind.ts'

const moment = z.strictObject({
  /** As the visitor reads it: `2018`, `辽代`, `20世纪60年代`. */
  when: z.union([text, z.number()]).transform(String),
  title: text,
  text: text.optional(),
})

/** Moments in order. */
export const timeline = defineKind({
  name: 'timeline',
  schema: z.preprocess(
    listAsItems,
    z.strictObject({ items: items(moment, 40), caption: text.optional() }),
  ),
  text: (block) => [
    ...block.items.flatMap((item) => words(item.when, item.title, item.text)),
    ...words(block.caption),
  ],
  media: () => [],
})
