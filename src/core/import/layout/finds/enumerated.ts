export interface EnumeratedItem {
  readonly name: string
  /** What the sentence adds to it, in brackets or behind `which`. */
  readonly more: string | null
}

/** Items, and how much of the text they took. */
interface Read {
  readonly items: readonly EnumeratedItem[]
  readonly length: number
}

/** A part with which a sentence goes on behind its items. */
const goesOn =
  /^(?:etc\b|by|and by|were|was|is|are|which|where|who|so|in|to|thus|has|have|and has|and have|making|through|thereby|all|according)(?:\s|\.|$)/i
/** Where it goes on within the part of the last one. */
const goingOn =
  /\s(?:all|both|in|on|which|that|are|is|was|were|have|has|can|will|under|to|for|from|by|so|at)\s.*$/u
const verb = /\s(?:is|are|was|were|has|have|can|will|reached|became)\s/
const andMore = /,?\s*(?:and so on|and more|and others|etc\.?)[.,]?$/i

/** `A, B (with C) and D` up to where the sentence goes on. */
export function itemsInEnglish(text: string): Read | null {
  const parts = split(text.replace(/,? as well as /gi, ', and '), /^,\s*(?=[\p{L}\d]|["“])/u)
  const end = parts.findIndex((part, index) => index > 0 && goesOn.test(part))
  const all = end < 0 ? parts : parts.slice(0, end)
  const length = all.join(', ').length
  const last = (all.at(-1) ?? '').replace(/[.!?;]["”’]?$/u, '')
  const open = last.replace(andMore, '')
  const tail = /^and so on$/i.test(last) ? [] : open === last ? lastItems(last) : [open]
  const before = all.slice(0, -1)
  // `…, C and D, as well as E`: the pair before is two items.
  const pair = /, as well as /i.test(text) ? before.splice(-1).flatMap(lastItems) : []
  const items = [...before, ...pair, ...tail].map(itemInEnglish)
  const broken = items.slice(0, -1).some(({ name }) => verb.test(name))
  return broken || items.some(({ name }) => name === '') ? null : { items, length }
}

/** The last part holds one item behind `and`, or two around it. */
function lastItems(text: string): readonly string[] {
  if (/^and\s/i.test(text)) return [text.slice(4).replace(goingOn, '')]
  const parts = split(text, /^\s+(?:and|as well as)\s+/i)
  const [first = '', ...rest] = parts
  return parts.length === 1
    ? [text.replace(goingOn, '')]
    : [first, rest.join(' and ').replace(goingOn, '')]
}

function itemInEnglish(part: string): EnumeratedItem {
  const words = part.replace(/^(?:and|or|the|as well as)\s+/i, '').trim()
  return itemOf(words, /\s(?=(?:which|who|where|built|located)\s)/u)
}

/** `甲、乙（丙）和丁` up to the end of their clause. */
export function itemsInChinese(text: string): Read | null {
  const [clause = ''] = /^(?:[（(][^）)]*[）)]|[^，；：。！？])*/u.exec(text) ?? []
  const parts = split(clause.replace(/(?:等|这些|几|各).{0,8}$/u, ''), /^、/u)
  const last = parts.at(-1) ?? ''
  // 太和 and 和平 are names: an `and` stands between two words of their own.
  const [, first, second] = /^(.{2,}?)(?:和|与|以及|及)(.{2,})$/u.exec(last) ?? []
  const all =
    first !== undefined && second !== undefined ? [...parts.slice(0, -1), first, second] : parts
  if (parts.length < 2) return null
  const having = all.every((part) => part.startsWith('有') || part === all[0])
  const items = all.map((part) => itemOf((having ? part.replace(/^有/u, '') : part).trim(), /$^/))
  return { items, length: clause.length }
}

function itemOf(words: string, more: RegExp): EnumeratedItem {
  const [, name = words, inside] = /^(.*?)\s?[（(]([^）)]{2,})[）)]?$/u.exec(words) ?? []
  if (inside !== undefined && name !== '') return { name: bare(name), more: inside }
  const at = words.search(more)
  return at > 0
    ? {
        name: bare(words.slice(0, at)),
        more: words
          .slice(at)
          .replace(/^\s*(?:which|who)\s/u, '')
          .trim(),
      }
    : { name: bare(words), more: null }
}

/** Without quotation marks that stand around all of it. */
function bare(name: string): string {
  return name.trim().replace(/^["“「]([^"“”「」]*)["”」]$/u, '$1')
}

/** The parts between marks that stand outside brackets. */
function split(text: string, mark: RegExp): readonly string[] {
  const parts = ['']
  let depth = 0
  for (let at = 0; at < text.length;) {
    const [found = ''] = depth === 0 ? (mark.exec(text.slice(at, at + 40)) ?? []) : []
    if (found !== '') parts.push('')
    else {
      depth = Math.max(0, depth + turn(text.charAt(at)))
      parts.splice(-1, 1, (parts.at(-1) ?? '') + text.charAt(at))
    }
    at += Math.max(1, found.length)
  }
  return parts
}

/** How deep in brackets and quotation marks a text ends. */
export function depthOf(text: string): number {
  return [...text].reduce((depth, sign) => depth + turn(sign), 0)
}

function turn(sign: string): number {
  return '(（[“「《'.includes(sign) ? 1 : ')）]”」》'.includes(sign) ? -1 : 0
}
