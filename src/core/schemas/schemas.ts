import { z } from 'zod'
import { kinds } from '../blocks/kinds.ts'
import { deckFields } from '../deck/deck-file.ts'
import { slideFields } from '../deck/front-matter.ts'
import { settingsSchema } from '../settings/schema.ts'

/**
 * The JSON Schemas of all that an author writes in YAML, by file name: `deck.yaml`, a slide's
 * front matter, the body of each rich block, and the settings. Editors complete and check with them.
 */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map([
    ['deck.json', schemaOf(deckFields.required({ title: true, languages: true }), 'deck.yaml')],
    ['settings.json', schemaOf(settingsSchema, 'The settings of Brocade')],
    ['slide.json', schemaOf(slideFields, 'The front matter of a slide')],
    ...Object.values(kinds).map(
      ({ name, schema }) =>
        [`${name}.json`, schemaOf(schema, `The body of a ${name} block`)] as const,
    ),
  ])
}

/** What an author may write: a value before its defaults. A rich block's list stands for its `items`. */
function schemaOf(schema: z.ZodType, title: string): unknown {
  const written = z.toJSONSchema(schema, { io: 'input' })
  const { $schema, ...body } = written
  const items = schema instanceof z.ZodPreprocess ? written.properties?.items : undefined
  return items ? { $schema, title, anyOf: [body, items] } : { $schema, title, ...body }
}
