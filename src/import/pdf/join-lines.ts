import type { OfficeContentNode } from 'officeparser'

/** Where something stands on its page, in points from the top left. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line reaches this far across its column, or it is the last of its paragraph. */
const full = 0.85

/** Lines further apart than this many of their own heights are not of one paragraph. */
const mostGap = 1.2

/**
 * The blocks of a page, where lines that officeparser takes for paragraphs are joined: it does so
 * with all that are set wider than by a third, as nearly all Chinese documents are.
 */
export function joinLines(blocks: readonly OfficeContentNode[]): readonly OfficeContentNode[] {
  const right = Math.max(0, ...blocks.filter(isParagraph).map(rightOf))
  const joined: OfficeContentNode[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last && goesOn(last, block, right)) joined[joined.length - 1] = link(last, block)
    else joined.push(block)
  }
  return joined
}

function isParagraph({ type }: OfficeContentNode): boolean {
  return type === 'paragraph'
}

function goesOn(before: OfficeContentNode, next: OfficeContentNode, right: number): boolean {
  const line = lineOf(before)
  const own = next.bounds
  if (!isParagraph(before) || !isParagraph(next) || !line || !own) return false
  const indent = (before.bounds?.x ?? line.x) - own.x
  const gap = own.y - (line.y + line.height)
  return (
    Math.abs(line.height - (lineOf(next)?.height ?? own.height)) < 1 &&
    gap > -1 &&
    gap < line.height * mostGap &&
    // The first line of a paragraph may stand further in, no other.
    indent > -1 &&
    indent < line.height * 3 &&
    line.x + line.width - own.x > (right - own.x) * full &&
    !/[。！？.!?：:]["”’）)]?\s*$/u.test(before.text ?? '')
  )
}

/** The last line of a block. */
function lineOf(block: OfficeContentNode): Box | undefined {
  return block.children?.at(-1)?.bounds ?? block.bounds
}

function rightOf({ bounds }: OfficeContentNode): number {
  return bounds ? bounds.x + bounds.width : 0
}

function link(before: OfficeContentNode, next: OfficeContentNode): OfficeContentNode {
  const [first, ...rest] = next.children ?? []
  const isHan =
    /[\p{sc=Han}，、；]$/u.test(before.text ?? '') || /^\p{sc=Han}/u.test(next.text ?? '')
  const space = isHan ? '' : ' '
  const begun = first ? [{ ...first, text: `${space}${first.text ?? ''}` }] : []
  return {
    ...before,
    text: `${before.text ?? ''}${space}${next.text ?? ''}`,
    children: [...(before.children ?? []), ...begun, ...rest],
  }
}
