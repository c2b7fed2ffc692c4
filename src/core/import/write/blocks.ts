import type { Block, List, Table } from '../../model/block.ts'
import { cellMarkdown, escaped, inlineMarkdown } from './inlines.ts'
import { richMarkdown } from './rich.ts'

/** Blocks as Markdown, parted by blank lines. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks.slice(0, index)
      const lists = before.length - 1 - before.findLastIndex(({ type }) => type !== 'list')
      return blockMarkdown(block, lists % 2 === 1)
    })
    .join('\n\n')
}

/** A list right behind another one has other marks, or the two were one. */
function blockMarkdown(block: Block, other = false): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.text)
    case 'heading':
      return headingMarkdown(block.level, inlineMarkdown(block.text))
    case 'list':
      return listMarkdown(block, other)
    case 'quote':
      return indented(blocksMarkdown(block.blocks), '> ', '> ')
    case 'image':
      return imageMarkdown(block.src, block.alt, block.caption)
    case 'table':
      return tableMarkdown(block)
    case 'code':
      return inlineMarkdown([{ type: 'text', text: block.text }])
    default:
      return richMarkdown(block)
  }
}

/** A heading of one line. */
export function headingMarkdown(level: number, words: string): string {
  return `${'#'.repeat(level)} ${words}`
}

function listMarkdown({ ordered, start, items }: List, other: boolean): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${start + index}${other ? ')' : '.'} ` : other ? '* ' : '- '
      return indented(tight(item), mark, ' '.repeat(mark.length))
    })
    .join('\n')
}

/** An item's blocks without blank lines where the list below its words needs none. */
function tight(item: readonly Block[]): string {
  return item
    .map((block, index) => {
      const gap = index === 0 ? '' : block.type === 'list' ? '\n' : '\n\n'
      return gap + blockMarkdown(block)
    })
    .join('')
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n')
}

function imageMarkdown(path: string, alt: string, caption: string): string {
  const address = encodeURI(path).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
  const title = caption === '' ? '' : ` "${escaped(caption).replaceAll('"', '\\"')}"`
  return `![${escaped(alt)}](${address}${title})`
}

function tableMarkdown({ align, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cells = (row: Table['head']) => head.map((_, column) => cellMarkdown(row[column] ?? []))
  const rule = head.map((_, column) =>
    align[column] === 'right' ? '---:' : align[column] === 'center' ? ':---:' : '---',
  )
  return [cells(head), rule, ...rows.map(cells)].map(line).join('\n')
}
