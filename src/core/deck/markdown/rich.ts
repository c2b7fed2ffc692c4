import type { Code } from 'mdast'
import { richMedia } from '../../blocks/content.ts'
import { kinds, type KindName, type RichBlock } from '../../blocks/kinds.ts'
import { closest } from '../../text/suggest.ts'
import { reportIssues, reportUnknownKeys, settled, type Checked } from '../issues.ts'
import { reportMedia } from '../mediaFiles.ts'
import type { Locate } from '../source.ts'
import { readYaml } from '../yaml.ts'
import { placeOf, type Context } from './context.ts'
import { withoutKeys } from './withoutKeys.ts'

/**
 * The rich block of a fence, or nothing when its body does not fit its schema: every fault is an
 * error where it stands. Keys that the schema does not know are only a warning, and left out.
 */
export function richBlock(name: KindName, node: Code, context: Context): readonly RichBlock[] {
  const reading = readYaml(node.value, insideFence(node, context), context.report)
  if (!reading) return []
  if (reading.value === null) {
    context.report('error', 'block-empty', placeOf(node, context), { kind: name })
    return []
  }
  const checked: Checked = { schema: kinds[name].schema, reading, subject: name, level: 'error' }
  const block = bodyOf(name, reading.value, checked, context)
  if (!block) return []
  reportMedia(richMedia(block), context.media, reading.textAt, context.report)
  return [block]
}

function bodyOf(
  name: KindName,
  value: unknown,
  checked: Checked,
  context: Context,
): RichBlock | null {
  const result = kinds[name].schema.safeParse(value)
  if (result.success) {
    // The schema of `name` has just vouched for it: TypeScript cannot follow the pair of them.
    return { type: name, ...result.data } as RichBlock
  }
  const issues = settled(result.error.issues)
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys')
  const figure = unknown.some(({ keys }) => keys.some((key) => /^\d+$/.test(key)))
  if (figure || unknown.length < issues.length) {
    reportIssues(issues, checked, context.report)
    return null
  }
  for (const { keys, path } of unknown) {
    reportUnknownKeys(keys, path, { ...checked, level: 'warning' }, context.report)
  }
  return bodyOf(name, withoutKeys(value, unknown), checked, context)
}

/** A fence inside a list or quote has its lines cut short: each line's cut gives the column back. */
function insideFence(node: Code, { locate, lines }: Context): Locate {
  const fence = node.position?.start.line ?? 1
  const body = node.value.split('\n')
  return (line, column) => {
    const whole = lines[fence + line - 1] ?? ''
    const cut = whole.length - (body[line - 1] ?? '').length
    return locate(fence + line, column + Math.max(0, cut))
  }
}

/** The kind that an unknown info word probably meant, or null. */
export function misspeltKind(word: string): string | null {
  return word.length < 3 ? null : closest(word, Object.keys(kinds))
}
