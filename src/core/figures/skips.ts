import { idiomEnd } from './idioms.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'

const addresses =
  /https?:\/\/[^\s，。；、）]+|www\.[^\s，。；、）]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g
/** What every address has: looking for one at each letter costs more than all else in most texts. */
const addressLike = /@|:\/\/|www\./
const standard = /\b(?:iso|iec|ieee|gb(?:\/t)?|din|ansi|rfc|utf)[ -]?$/
const standardNumber = /\d+(?:[-.:]\d+)*/y
/** Letters or a code before it: A4, B2B, COVID-19, Type 001A; not mid-1990s or RMB2bn. */
const coded = /(?:[a-z]-?|[a-z]\d[-.]?|_)$/
const uncoded =
  /(?:^|[^a-z])(?:rmb|cny|usd|hkd|eur|gbp|no|pre-|post-|mid-|late-|early-|sub-|over-|non-|ad|c|top-|top|age|aged|x|-)$/
const name = /[\da-z_.-]*[\da-z_]/y
/** 东风-11 and 歼-20; 水深-15米 is a depth. */
const model = /\d{1,3}(?![\d.,%°℃]|[米度公元])/y
const zeros = /0\d+(?![\d:：])/y
const version = /\d+(?:\.\d+){2,}/y
const mark = /\d{1,3}\]/y
const listed = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.)](?= )|[、)）])/y
/** Tells, for a text, where an address of the web or of mail ends that an offset is in; else null. */
export function addressAt({ lower }: Reading): (at: number) => number | null {
  if (!addressLike.test(lower)) return () => null
  const spans = Array.from(
    lower.matchAll(addresses),
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  let span = 0
  return (at) => {
    while ((spans[span]?.[1] ?? Infinity) <= at) span += 1
    const [from, to] = spans[span] ?? [Infinity, Infinity]
    return at >= from ? to : null
  }
}

/** Where something ends that begins at an offset and is no figure; else null. */
export function skipAt({ lower, script }: Reading, at: number): number | null {
  if (/\d/.test(lower.charAt(at))) return numberEnd(lower, at)
  if (script !== 'chinese') return null
  const idiom = idiomEnd(lower, at)
  if (idiom !== null) return idiom
  const listed = listedAt(lower, at)
  return listed && at + listed[0].length
}

function numberEnd(lower: string, at: number): number | null {
  const before = lower.charAt(at - 1)
  if (/[a-z_-]/.test(before) && matchBefore(coded, lower, at) && !matchBefore(uncoded, lower, at)) {
    return at + (matchAt(name, lower, at)?.[0].length ?? 1)
  }
  const found =
    (before === '-' && matchBefore(/\p{Script=Han}-$/u, lower, at)
      ? matchAt(model, lower, at)
      : null) ??
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
