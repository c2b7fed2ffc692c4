import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.BaseSchema

const cache = new WeakMap<z.ZodType, JsonSchema>()

/** The keys that a schema knows for the map at a path: what an author could have meant. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let found: readonly JsonSchema[] = branches(described(schema))
  const steps = typeof path[0] === 'number' ? ['items', ...path] : path
  for (const step of steps) found = found.flatMap((each) => below(each, step)).flatMap(branches)
  return [...new Set(found.flatMap(({ properties }) => Object.keys(properties ?? {})))]
}

function described(schema: z.ZodType): JsonSchema {
  const known = cache.get(schema) ?? z.toJSONSchema(schema, { io: 'input' })
  cache.set(schema, known)
  return known
}

function branches(schema: JsonSchema): readonly JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter(isSchema)]
}

function below(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const next =
    typeof step === 'number'
      ? [schema.items].flat()
      : [schema.properties?.[String(step)], schema.additionalProperties]
  return next.filter(isSchema)
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
