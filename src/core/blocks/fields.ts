import { z } from 'zod'

/** Words on the screen: never empty, never a wall (a slide holds some hundreds of characters). */
export const words = z.string().trim().min(1).max(2000)

/**
 * A value as the author writes it: `302`, `1.09`, `约9`. Numbers keep their written form: the YAML
 * reader hands over as text what `String` would write otherwise (`1.10`).
 */
export const figure = z.union([z.string().trim().min(1).max(60), z.number()]).transform(String)

const writtenNumber = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i

/** A number to reckon with; `1.10`, which the YAML reader hands over as text, is one too. */
export function number(schema = z.number()) {
  return z.preprocess(
    (value) => (typeof value === 'string' && writtenNumber.test(value) ? Number(value) : value),
    schema,
  )
}

/**
 * A file in the deck's folder: relative, forward slashes, no way up and no scheme.
 * The protocol handler contains paths again (hardening 37–38); this says it to the author.
 */
export const mediaPath = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:\0]+$/u, 'media-outside')
  .transform((path) => path.replace(/^(?:\.\/+)+/, ''))

/** An address on the web, for the visitor's own telephone: nothing here ever follows it. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(600)

/** A longitude and latitude in degrees (WGS 84). */
export const position = z.tuple([
  number(z.number().min(-180).max(180)),
  number(z.number().min(-90).max(90)),
])

/** A list with an upper bound that no screen can show. */
export function items<Item extends z.ZodType>(item: Item, most = 60) {
  return z.array(item).min(1).max(most)
}

/** A body that is only a list is short for `items:` with that list. */
export function listAsItems(body: unknown): unknown {
  return Array.isArray(body) ? { items: body } : body
}
