import type { Code } from 'mdast'
import { richMedia } from '../../blocks/content.ts'
import { kinds, type Body, type KindName, type RichBlock } from '../../blocks/kinds.ts'
import type { Report } from '../../diagnostics/log.ts'
import { closest } from '../../text/suggest.ts'
import { isFigure, pathsOf, reportIssues, settled, type Checked, type Issue } from '../issues.ts'
import { reportMedia } from '../media-files.ts'
import type { Locate } from '../source.ts'
import { without } from '../without.ts'
import { readYaml } from '../yaml.ts'
import { placeOf, type Context } from './context.ts'

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
  if (context.hear) reading.values([name]).forEach(context.hear)
  const checked: Checked = { schema: kinds[name].schema, reading, subject: name, level: 'error' }
  const block = bodyOf(name, reading.value, checked, context.report)
  if (!block) return []
  reportMedia(richMedia(block), context.media, reading.textAt, context.report)
  return [block]
}

function bodyOf(
  name: KindName,
  value: unknown,
  checked: Checked,
  report: Report,
): RichBlock | null {
  const { schema } = kinds[name]
  const result = schema.safeParse(value)
  if (result.success) return blockOf(name, result.data)
  const issues = settled(result.error.issues)
  reportIssues(issues, checked, report)
  if (!issues.every(isHarmless)) return null
  const rest = schema.safeParse(without(value, issues.flatMap(pathsOf)))
  return rest.success ? blockOf(name, rest.data) : null
}

function blockOf(name: KindName, body: Body<KindName>): RichBlock {
  // The schema of `name` has just vouched for the body: TypeScript cannot follow the pair of them.
  return { type: name, ...body } as RichBlock
}

/** A key too many says nothing about the others, unless it is half a figure. */
function isHarmless(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys' && !issue.keys.some(isFigure)
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
