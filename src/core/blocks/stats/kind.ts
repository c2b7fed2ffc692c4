import { z } from 'zod'
import { figure, items, listAsItems, words as text } from '../fields.ts'
import { defineKind, measure, words } from '../kind.ts'

const stat = z.strictObject({
  value: figure,
  unit: text.optional(),
  label: text,
  note: text.optional(),
})

/** Figures set large: a value, its unit, what it counts, and a line of context. */
export const stats = defineKind({
  name: 'stats',
  schema: z.preprocess(
    listAsItems,
    z.strictObject({ items: items(stat, 12), caption: text.optional() }),
  ),
  text: (block) => [
    ...block.items.flatMap((item) => [
      ...measure(item.value, item.unit),
      ...words(item.label, item.note),
    ]),
    ...words(block.caption),
  ],
  media: () => [],
})
