import { z } from 'zod'
import { figure, mediaPath, words as text } from '../fields.ts'
import { defineKind, measure, words } from '../kind.ts'

const side = z.strictObject({
  label: text,
  value: figure.optional(),
  unit: text.optional(),
  text: text.optional(),
  image: mediaPath.optional(),
  alt: text.optional(),
})

/** Two things against each other: then and now, here and there. */
export const compare = defineKind({
  name: 'compare',
  schema: z.strictObject({ before: side, after: side, caption: text.optional() }),
  text: (block) => [
    ...[block.before, block.after].flatMap((item) => [
      ...words(item.label),
      ...measure(item.value, item.unit),
      ...words(item.text, item.alt),
    ]),
    ...words(block.caption),
  ],
  media: (block) => words(block.before.image, block.after.image),
})
