import type { Element, ElementContent, Nodes } from 'hast'
import type { Loss, Origin, Part, Run } from '../../core/document/document.ts'
import { pictureAt } from '../picture-source.ts'
import type { Reading } from '../reading.ts'
import { isFurniture, isUnread } from './furniture.ts'
import { listItems } from './list.ts'
import { styles, tidyRuns } from './runs.ts'
import type { Style } from './runs.ts'
import { tableRows } from './table.ts'
import { lineOf, propertyOf, textOf } from './tree.ts'

/** Reads the elements of a page one after the other. */
export interface Flow {
  read(node: Nodes): Promise<void>
  readonly parts: readonly Part[]
  readonly losses: readonly Loss[]
}

/** Words that are being gathered until their paragraph ends. */
interface Open {
  readonly runs: Run[]
  line: number | null
}

/** What an element's words become. */
interface Surroundings {
  readonly style: Style
  readonly as: 'paragraph' | 'quote' | 'caption' | 'running' | `h${1 | 2 | 3 | 4 | 5 | 6}`
  readonly inArticle: boolean
}

/** Elements that stand among words; all others end a paragraph before and behind them. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const embedded = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'applet'])
const isHeading = (name: string): name is `h${1 | 2 | 3 | 4 | 5 | 6}` => /^h[1-6]$/u.test(name)

/** The parts of a page, gathered as it is read. */
export function createFlow(reading: Reading): Flow {
  const { file } = reading
  const parts: Part[] = []
  const losses: Loss[] = []
  let open: Open = { runs: [], line: null }

  const originAt = (line: number | null): Origin => ({ file, line, page: null })

  /** Ends the paragraph that is open, if any. */
  function close({ as }: Surroundings): void {
    const text = tidyRuns(open.runs)
    const origin = originAt(open.line)
    open = { runs: [], line: null }
    if (text.length === 0) return
    if (as === 'paragraph') parts.push({ kind: as, text, look: null, origin })
    else if (isHeading(as)) {
      const level = ([1, 2, 3, 4, 5, 6] as const)[Number(as[1]) - 1] ?? 6
      parts.push({ kind: 'heading', level, text, origin })
    } else parts.push({ kind: as, text, origin })
  }

  async function picture(element: Element, around: Surroundings): Promise<void> {
    close(around)
    const origin = originAt(lineOf(element))
    const alt = propertyOf(element, 'alt') ?? propertyOf(element, 'title') ?? ''
    const source = propertyOf(element, 'src') ?? propertyOf(element, 'dataSrc') ?? ''
    const found = await pictureAt(source, origin, reading)
    if ('path' in found) parts.push({ kind: 'picture', media: found.path, alt, origin })
    else if (around.as !== 'running') {
      losses.push(alt === '' ? found.loss : { ...found.loss, what: `${found.loss.what} (${alt})` })
    }
  }

  async function enter(element: Element, around: Surroundings): Promise<void> {
    const { tagName: name } = element
    if (isUnread(element)) return
    if (name === 'br') {
      open.runs.push({ text: '\n' })
      return
    }
    if (name === 'img') return picture(element, around)
    if (inline.has(name)) {
      return readAll(element.children, {
        ...around,
        style: { ...around.style, ...styles.get(name) },
      })
    }
    close(around)
    const origin = originAt(lineOf(element))
    if (around.as !== 'running' && isFurniture(element, around.inArticle)) {
      return within(element, { ...around, as: 'running' })
    }
    if (around.as === 'running') return within(element, around)
    if (embedded.has(name) || name === 'svg') {
      const what = propertyOf(element, 'src') ?? propertyOf(element, 'data') ?? name
      losses.push({ origin, code: name === 'svg' ? 'picture-format' : 'embedded', what })
      return
    }
    if (name === 'hr') parts.push({ kind: 'break', at: 'rule', origin })
    else if (name === 'ul' || name === 'ol' || name === 'dl') {
      const items = listItems(element)
      if (items === null) return within(element, around)
      if (items.length > 0) parts.push({ kind: 'list', ordered: name === 'ol', items, origin })
    } else if (name === 'table') {
      const table = tableRows(element)
      if (table === null) return within(element, around)
      if (table.caption.length > 0) parts.push({ kind: 'caption', text: table.caption, origin })
      if (table.rows.length > 0) parts.push({ kind: 'table', ...table, origin })
    } else if (isHeading(name)) return within(element, { ...around, as: name })
    // What Word calls a title it does not call a heading in a page.
    else if (propertyOf(element, 'className') === 'MsoTitle')
      return within(element, { ...around, as: 'h1' })
    else if (name === 'blockquote') return within(element, { ...around, as: 'quote' })
    else if (name === 'figcaption') return within(element, { ...around, as: 'caption' })
    else if (name === 'pre') {
      const text = textOf(element).replace(/^\n|\n$/gu, '')
      if (text.trim() !== '')
        parts.push({ kind: 'paragraph', text: [{ text }], look: null, origin })
    } else if (name === 'article' || name === 'main') {
      return within(element, { ...around, inArticle: true })
    } else return within(element, around)
  }

  async function within(element: Element, around: Surroundings): Promise<void> {
    await readAll(element.children, around)
    close(around)
  }

  async function readAll(nodes: readonly ElementContent[], around: Surroundings): Promise<void> {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (node.value.trim() !== '') open.line ??= lineOf(node)
        // A line that ends in the source is a space on the page.
        open.runs.push({ ...around.style, text: node.value.replaceAll('\n', ' ') })
      } else if (node.type === 'element') await enter(node, around)
    }
  }

  return {
    parts,
    losses,
    async read(node) {
      const around: Surroundings = { style: {}, as: 'paragraph', inArticle: false }
      if (!('children' in node)) return
      for (const child of node.children) {
        if (child.type !== 'doctype') await readAll([child], around)
      }
      close(around)
    },
  }
}
