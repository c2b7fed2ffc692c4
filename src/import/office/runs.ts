import type { OfficeContentNode } from 'officeparser'
import type { Run } from '../../core/document/document.ts'
import { tidyRuns } from '../html/runs.ts'

/** The words of a node, as they are set. */
export function runsOf(node: OfficeContentNode): readonly Run[] {
  return tidyRuns(gather(node))
}

function gather(node: OfficeContentNode): readonly Run[] {
  if (node.type === 'text') return [{ text: node.text ?? '', ...styleOf(node) }]
  if (node.type === 'break') {
    const { breakType } = node.metadata ?? {}
    return breakType === 'textWrapping' || breakType === 'carriageReturn' ? [{ text: '\n' }] : []
  }
  // An equation, in TeX: its words are not lost, and nobody takes them for a number.
  if (node.type === 'code') return [{ text: node.text ?? '' }]
  return (node.children ?? []).flatMap(gather)
}

function styleOf({ formatting = {} }: OfficeContentNode): Omit<Run, 'text'> {
  const { bold, italic, superscript, subscript } = formatting
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(superscript ? { script: 'super' as const } : {}),
    ...(subscript ? { script: 'sub' as const } : {}),
  }
}

/** The letters of all text in some nodes, by the size in points that they are set in. */
export function sizesIn(
  nodes: readonly OfficeContentNode[],
  standard: number,
): Map<number, number> {
  const letters = new Map<number, number>()
  const visit = (node: OfficeContentNode) => {
    if (node.type === 'text') {
      const size = sizeOf(node) ?? standard
      letters.set(size, (letters.get(size) ?? 0) + (node.text?.length ?? 0))
    }
    node.children?.forEach(visit)
  }
  nodes.forEach(visit)
  return letters
}

/** The size in points of the largest letters in a node; `null` where nothing names one. */
export function sizeOf(node: OfficeContentNode): number | null {
  const own = Number.parseFloat(node.formatting?.size ?? '')
  const inside = (node.children ?? []).map((child) => sizeOf(child) ?? 0)
  const size = Math.max(own || 0, ...inside)
  return size > 0 ? size : null
}
