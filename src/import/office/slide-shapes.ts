import type { Zip } from '../zip.ts'
import { attribute, entities, relationshipsOf } from './package.ts'

/** A paragraph of a placeholder, which says what it is for. */
export interface Placed {
  readonly text: string
  readonly as: 'item' | 'running'
  readonly depth: number
}

/** Placeholders that a slide's master repeats on every slide. */
const running = new Set(['ftr', 'dt', 'sldNum', 'hdr'])
/** Placeholders whose text has bullets unless somebody took them away. */
const bulleted = new Set(['body', 'obj', ''])

/**
 * What officeparser does not say of a slide's paragraphs: which have bullets because their
 * placeholder has them, as nearly all lists of PowerPoint do, and which are dates and feet.
 */
export function placedParagraphs(zip: Zip, slide: string): readonly Placed[] {
  const layout = related(zip, slide, 'slideLayout')
  const master = layout === null ? null : related(zip, layout, 'slideMaster')
  const layoutXml = layout === null ? '' : zip.text(layout)
  const bodyStyle = /<p:bodyStyle>[^]*?<\/p:bodyStyle>/u.exec(master ? zip.text(master) : '')?.[0]
  const masterHasBullets = /<a:bu(?:Char|AutoNum|Blip)\b/u.test(bodyStyle ?? '')
  return shapesIn(zip.text(slide)).flatMap((shape): readonly Placed[] => {
    const placeholder = placeholderOf(shape)
    if (placeholder === null) return []
    const { type } = placeholder
    if (running.has(type)) {
      return paragraphsIn(shape).map(({ text }) => ({ text, as: 'running', depth: 0 }))
    }
    if (!bulleted.has(type) || !masterHasBullets || losesBullets(layoutXml, placeholder)) return []
    const own = paragraphsIn(shape)
    // One paragraph alone is a text, whatever its placeholder puts in front of it.
    if (own.length < 2) return []
    return own
      .filter(({ bullet }) => bullet)
      .map(({ text, depth }) => ({ text, as: 'item', depth }))
  })
}

interface Placeholder {
  readonly type: string
  readonly index: string
}

function related(zip: Zip, part: string, type: string): string | null {
  const target = relationshipsOf(zip, part).find((each) => each.type === type)?.target
  if (target === undefined) return null
  return target.startsWith('/') ? target.slice(1) : target.replace(/^\.\.\//u, 'ppt/')
}

function shapesIn(xml: string): readonly string[] {
  return xml.match(/<p:sp>[^]*?<\/p:sp>|<p:sp\s[^]*?<\/p:sp>/gu) ?? []
}

function placeholderOf(shape: string): Placeholder | null {
  const tag = /<p:ph\b([^>]*)>/u.exec(shape)?.[1]
  return tag === undefined ? null : { type: attribute(tag, 'type'), index: attribute(tag, 'idx') }
}

/** Whether the layout takes the bullets of the first level away from a placeholder. */
function losesBullets(layout: string, { type, index }: Placeholder): boolean {
  const shape = shapesIn(layout).find((each) => {
    const placeholder = placeholderOf(each)
    return index === '' ? placeholder?.type === type : placeholder?.index === index
  })
  const level = /<a:lvl1pPr\b[^>]*>[^]*?<\/a:lvl1pPr>/u.exec(shape ?? '')?.[0] ?? ''
  return level.includes('<a:buNone')
}

function paragraphsIn(shape: string) {
  const paragraphs = shape.match(/<a:p>[^]*?<\/a:p>|<a:p\s[^]*?<\/a:p>/gu) ?? []
  return paragraphs
    .map((xml) => ({
      text: Array.from(xml.matchAll(/<a:t>([^<]*)</gu), ([, text = '']) => entities(text)).join(''),
      depth: Number(/<a:pPr\b[^>]*\blvl="(\d)"/u.exec(xml)?.[1] ?? 0),
      bullet: !/<a:buNone\b/u.test(xml),
    }))
    .filter(({ text }) => text.trim() !== '')
}
