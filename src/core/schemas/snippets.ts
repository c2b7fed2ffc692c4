import { kinds } from '../blocks/kinds.ts'
import { layouts } from '../model/deck.ts'
import { jsonSchemas } from './schemas.ts'

/** A snippet as VS Code reads it: no editor completes YAML inside Markdown by a schema. */
interface Snippet {
  readonly scope: 'markdown'
  readonly prefix: readonly string[]
  readonly description: string
  readonly body: readonly string[]
}

/** What of a JSON Schema a snippet is made from. */
interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly enum?: readonly string[]
}

/** Numbers a snippet's stops in the order in which they are met. */
type Stop = () => number

/**
 * Snippets for a slide and for each rich block, by name: with what it must say, and with what there
 * is to choose from. They follow the schemas.
 */
export function snippets(): Readonly<Record<string, Snippet>> {
  const blocks = Object.keys(kinds).map((kind) => {
    const lines = linesOf(shapeOf(kind), kind, counter())
    return [kind, snippet(kind, '```', ['```' + kind, ...lines, '```'])] as const
  })
  return Object.fromEntries([['slide', snippet('slide', '---', slide)], ...blocks])
}

const slide = [
  '---',
  'id: ${1:id}',
  `layout: \${2|${layouts.join(',')}|}`,
  '---',
  '',
  '# ${3:#}',
  '',
  '$0',
  '',
  '<!--',
  '${4:…}',
  '-->',
  '',
]

/** Whoever types its name finds it, and whoever types what it begins with. */
function snippet(name: string, begins: string, body: readonly string[]): Snippet {
  const prefix = [name, `${begins}${name}`]
  return { scope: 'markdown', prefix, description: `Brocade: ${name}`, body }
}

function shapeOf(kind: string): Shape {
  const schema = jsonSchemas().get(`${kind}.json`)
  return isShape(schema) ? schema : {}
}

function isShape(schema: unknown): schema is Shape {
  return typeof schema === 'object' && schema !== null
}

function counter(): Stop {
  let last = 0
  return () => (last += 1)
}

/** The lines of a value; one that fits on its key's line is one line without a dash or a key. */
function linesOf(shape: Shape, name: string, stop: Stop): readonly string[] {
  const { anyOf, items, prefixItems, properties } = shape
  if (anyOf) {
    const short = anyOf.find(({ type }) => type === 'array') ?? anyOf[0]
    return linesOf(short ?? {}, name, stop)
  }
  if (prefixItems) return [`[${prefixItems.map(() => `\${${stop()}:0}`).join(', ')}]`]
  if (items) {
    return linesOf(items, name, stop).map((line, index) => (index === 0 ? '- ' : '  ') + line)
  }
  if (properties) return fieldsOf(shape, stop)
  if (shape.enum) return [`\${${stop()}|${shape.enum.join(',')}|}`]
  return [`\${${stop()}:${shape.type === 'number' ? 0 : name}}`]
}

function fieldsOf({ properties = {}, required = [] }: Shape, stop: Stop): readonly string[] {
  return Object.entries(properties)
    .filter(([key, field]) => required.includes(key) || field.enum !== undefined)
    .flatMap(([key, field]) => {
      const lines = linesOf(field, key, stop)
      const [first = ''] = lines
      const below = field.properties ?? field.items ?? field.anyOf?.some(({ items }) => items)
      return below && !field.prefixItems
        ? [`${key}:`, ...lines.map((line) => `  ${line}`)]
        : [`${key}: ${first}`]
    })
}
