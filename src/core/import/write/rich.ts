import { stringify } from 'yaml'
import type { RichBlock } from '../../blocks/kinds.ts'

/** A rich block as fenced YAML; one line per value, so that nothing in it can close the fence. */
export function richMarkdown(block: RichBlock): string {
  return `\`\`\`${block.type}\n${yaml(bodyOf(block))}\`\`\``
}

/** YAML with a line for each value. */
export function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false })
}

function bodyOf(block: RichBlock): unknown {
  switch (block.type) {
    case 'stats':
      return asItems({
        items: block.items.map((item) => ({ ...item, value: plainest(item.value) })),
        caption: block.caption,
      })
    case 'cards':
    case 'timeline':
    case 'gallery':
      return asItems({ items: block.items, caption: block.caption })
    case 'chart':
      return chartBody(block)
    default:
      return Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'type'))
  }
}

/** A list alone is short for `items:` with that list. */
function asItems(body: {
  readonly items: readonly object[]
  readonly caption: string | undefined
}) {
  return body.caption === undefined ? body.items : body
}

/** A figure without quotation marks where YAML reads it back as it was written. */
function plainest(value: string): string | number {
  return String(Number(value)) === value && Number.isFinite(Number(value)) ? Number(value) : value
}

function chartBody(block: Extract<RichBlock, { type: 'chart' }>): object {
  const { kind, unit, caption, labels, series } = block
  const common = { kind, unit, caption }
  const [only, ...others] = series
  if (!only || others.length > 0 || only.name !== undefined) return { ...common, labels, series }
  return {
    ...common,
    items: labels.map((label, index) => ({
      label,
      value: only.values[index],
      display: block.displays[index] ?? undefined,
      emphasis: block.emphasis[index] === true ? true : undefined,
      note: block.notes[index] ?? undefined,
    })),
  }
}
