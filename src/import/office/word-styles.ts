import type { Role } from './flow.ts'
import { levelOf } from './flow.ts'
import { attribute } from './package.ts'

/** What Word's styles say of the paragraphs in them, however a translated Word calls them. */
export interface WordStyles {
  /** The part that a style's paragraphs play; `null` for an ordinary one. */
  roleOf(style: string): Role | null
  /** Whether a style is that of the document's title. */
  isTitle(style: string): boolean
  /** The size in points of letters that name none. */
  readonly size: number
}

interface Style {
  readonly name: string
  readonly basedOn: string
  readonly outline: number | null
  readonly numbered: boolean
}

/**
 * Reads `word/styles.xml`. The names in it are Word's own English ones in every language, where ids
 * are anything: a Chinese Word calls `heading 1` plain `1`.
 */
export function readStyles(xml: string): WordStyles {
  const styles = new Map<string, Style>()
  for (const [, tag = '', body = ''] of xml.matchAll(/<w:style\b([^>]*)>([^]*?)<\/w:style>/gu)) {
    if (attribute(tag, 'w:type') !== 'paragraph') continue
    const value = (name: string) =>
      attribute(new RegExp(`<w:${name}\\b([^>]*)>`, 'u').exec(body)?.[1] ?? '', 'w:val')
    const outline = value('outlineLvl')
    styles.set(attribute(tag, 'w:styleId'), {
      name: value('name').toLowerCase(),
      basedOn: value('basedOn'),
      outline: outline === '' ? null : Number(outline),
      numbered: /<w:numPr\b/u.test(body),
    })
  }

  function find(id: string, is: (style: Style) => boolean, steps = 0): Style | null {
    const style = styles.get(id)
    if (!style || steps > 10) return null
    return is(style) ? style : find(style.basedOn, is, steps + 1)
  }

  return {
    isTitle: (id) => find(id, ({ name }) => name === 'title') !== null,
    roleOf(id) {
      const style = find(id, (each) => roleIn(each) !== null)
      return style && roleIn(style)
    },
    size: Number(/<w:rPrDefault>[^]*?<w:sz\b[^>]*w:val="(\d+)"/u.exec(xml)?.[1] ?? 20) / 2,
  }
}

/** Word's outline levels count from 0, and 9 is body text. */
const bodyLevel = 9

function roleIn({ name, outline, numbered }: Style): Role | null {
  const heading = /^heading ([1-9])$/u.exec(name)
  if (heading) return { is: 'heading', level: levelOf(Number(heading[1])) }
  if (name === 'title') return { is: 'heading', level: 1 }
  if (name === 'caption') return { is: 'caption' }
  if (name === 'quote' || name === 'intense quote') return { is: 'quote' }
  if (/^toc \d$|^toc heading$|^table of figures$/u.test(name)) return { is: 'running' }
  const list = /^list (bullet|number)(?: (\d))?$/u.exec(name)
  if (list) {
    return { is: 'item', depth: Number(list[2] ?? 1) - 1, ordered: list[1] === 'number' }
  }
  if (outline !== null && outline < bodyLevel) return { is: 'heading', level: levelOf(outline + 1) }
  return numbered ? { is: 'item', depth: 0, ordered: false } : null
}
