import { z } from 'zod'
import { webAddress, words as text } from '../fields.ts'
import { defineKind, words } from '../kind.ts'

/** An address for the visitor's own phone: shown as a code and in letters, never followed here. */
export const qr = defineKind({
  name: 'qr',
  schema: z.strictObject({
    url: webAddress,
    label: text,
    caption: text.optional(),
  }),
  text: (block) => words(block.label, block.url, block.caption),
  media: () => [],
})
