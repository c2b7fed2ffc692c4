import type { z } from 'zod'

/**
 * One kind of rich block: fenced code whose info word is `name` and whose YAML body fits `schema`.
 * A new kind is one folder here (schema, words) and one in `renderer/blocks` (component).
 */
export interface Kind<Name extends string, Schema extends z.ZodType> {
  readonly name: Name
  readonly schema: Schema
  /** All that a visitor can read in the block, in reading order. */
  readonly text: (block: z.output<Schema>) => readonly string[]
  /** The paths in the deck's folder that the block shows. */
  readonly media: (block: z.output<Schema>) => readonly string[]
}

/** Ties a kind's parts together so that its words and media are typed from its schema. */
export function defineKind<Name extends string, Schema extends z.ZodType>(
  kind: Kind<Name, Schema>,
): Kind<Name, Schema> {
  return kind
}

/** The words that are there, in order. */
export function words(...parts: readonly (string | number | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== '').map(String)
}

/** Units that stand against their figure: Han, and signs such as % or °. */
const closeUnit = /^[\p{Script=Han}%‰°′″]/u

/** A figure with its unit as one reads it: `302万人`, `27 berths`; no words where there is no figure. */
export function measure(value: string | undefined, unit: string | undefined): readonly string[] {
  if (value === undefined || unit === undefined) return words(value, unit)
  return [closeUnit.test(unit) ? value + unit : `${value} ${unit}`]
}
