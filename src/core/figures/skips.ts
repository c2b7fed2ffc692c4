import { matchAt, matchBefore, type Reading } from './numeral.ts'

const addresses =
  /https?:\/\/[^\s，。；、）]+|www\.[^\s，。；、）]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g
/** A telephone number: with a country or a trunk code, a mobile number, or named as one. */
const telephone =
  /(?:\+?86[ -]?)?(?:0\d{2,3}[ -]\d{3,4}[ -]?\d{3,4}|\(0\d{2,3}\)[ -]?\d{7,8}|1[3-9]\d{9}|1[3-9]\d[ -]\d{4}[ -]\d{4}|[48]00[ -]\d{3,4}[ -]\d{3,4})(?:[-转]\d{1,5})?(?!\d)/y
const abroad = /\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,5}/y
const called = /(?:电话|热线|传真|手机|\btel(?:ephone)?|\bphone|\bfax|\bcall)[:： .]{0,3}$/
const anyNumber = /\+?\d(?:[\d -]{2,18})\d/y
const standard = /\b(?:iso|iec|ieee|gb(?:\/t)?|din|ansi|rfc|utf)[ -]?$/
const standardNumber = /\d+(?:[-.:]\d+)*/y
/** Letters or a code before it: A4, B2B, COVID-19, Type 001A; not mid-1990s or RMB2bn. */
const coded = /(?:[a-z]-?|[a-z]\d[-.]?|_)$/
const uncoded =
  /(?:^|[^a-z])(?:rmb|cny|usd|hkd|eur|gbp|no|pre-|post-|mid-|late-|early-|sub-|over-|non-|ad|c|top-|top|age|aged|x|-)$/
const name = /[\da-z_.-]*[\da-z_]/y
const zeros = /0\d+(?![\d.:]*[:：])/y
const version = /\d+(?:\.\d+){2,}/y
const mark = /\d{1,3}\]/y
const listed = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.)](?= )|[、)）])/y
/** Words with numerals that count nothing. */
const idioms =
  /十分|千万(?=[不别要注记]|$)|万一|万万|千千|万分(?!之)|百分百|三三两两|七七八八|四面八方|五湖四海|五颜六色|五彩|五金|百姓|百货|百科|百花|百度|百强|千古|千秋|千家|千年古|千方百计|千里|万里|万家|万物|万象|万众|万佛|万国|一一|一百一|千载|八宝|三角|四季|九州|九曲|十字|一带一路|两岸|两会|两旁|两侧|两者|三亚|四川|三峡|三明|四平|九江|九龙|五台|五指|六盘|八达|千岛|三星|七夕|三门峡|一线|一流|半岛|半导|半夜|半山|半空|半径|半壁|半边/y

/** Tells, for a text, where something ends that begins at an offset and is no figure; else null. */
export function skipAt(reading: Reading): (at: number) => number | null {
  const { lower, script } = reading
  const spans = Array.from(
    lower.matchAll(addresses),
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  let span = 0
  return (at) => {
    while ((spans[span]?.[1] ?? Infinity) <= at) span += 1
    const [from, to] = spans[span] ?? [Infinity, Infinity]
    if (at >= from) return to
    if (/\d/.test(lower.charAt(at))) return numberEnd(lower, at)
    if (script !== 'chinese') return null
    const idiom = matchAt(idioms, lower, at) ?? listedAt(lower, at)
    return idiom ? at + idiom[0].length : null
  }
}

function numberEnd(lower: string, at: number): number | null {
  const before = lower.charAt(at - 1)
  if (/[a-z_-]/.test(before) && matchBefore(coded, lower, at) && !matchBefore(uncoded, lower, at)) {
    return at + (matchAt(name, lower, at)?.[0].length ?? 1)
  }
  const found =
    matchAt(telephone, lower, at) ??
    (before === '+' ? matchAt(abroad, lower, at) : null) ??
    (matchBefore(called, lower, at) ? matchAt(anyNumber, lower, at) : null) ??
    (matchBefore(standard, lower, at) ? matchAt(standardNumber, lower, at) : null) ??
    (before === '[' ? matchAt(mark, lower, at) : null) ??
    matchAt(zeros, lower, at) ??
    listedAt(lower, at) ??
    versionAt(lower, at)
  return found ? at + found[0].length : null
}

/** `1.2.3`, but not 2014.4.27. */
function versionAt(lower: string, at: number): RegExpExecArray | null {
  const found = matchAt(version, lower, at)
  return found && !/^\d{4}\.\d{1,2}\.\d{1,2}$/.test(found[0]) ? found : null
}

/** The number of a list's item, at the start of a line. */
function listedAt(lower: string, at: number): RegExpExecArray | null {
  return matchBefore(/(?:^|\n)[ (（]*$/, lower, at) ? matchAt(listed, lower, at) : null
}
