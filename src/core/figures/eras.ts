import { matchAt, type Reading } from './numeral.ts'

/** Years from one era, or from both: from, to and where it ends. */
export interface Era {
  readonly low: number
  readonly high: number
  readonly to: number
}

const chinese =
  /(?:(?:公元|西元)?(前)(?:约)?)?(\d{1,4})年?[ ]?(?:[–—~～〜-]{1,2}|[至到])[ ]?(?:(?:公元|西元)?(前)|(?:公元|西元)(?!前))(\d{1,4})年/y
const english =
  /(?:ad )?(\d{1,4})(?: ?(bce?|b\.c\.(?:e\.)?|ad|ce|a\.d\.))?(?: ?(?:[–—-]{1,2}) ?| (?:to|and|until) )(ad )?(\d{1,4})(?: ?(bce?|b\.c\.(?:e\.)?|ad|ce|a\.d\.)(?![a-z]))?/y

/** Years before Christ, or up to after: 公元前1300—前1046年, `1300–1046 BC`, `206 BC to AD 220`. */
export function erasAt({ lower, text, script }: Reading, at: number): Era | null {
  if (script === 'chinese') {
    const found = matchAt(chinese, text, at)
    const before = Boolean(found?.[1]) || /[前][约]?$/.test(text.slice(Math.max(0, at - 2), at))
    if (!found || !before) return null
    const [low, high] = [-Number(found[2]), Number(found[4]) * (found[3] ? -1 : 1)]
    return low < high ? { low, high, to: at + found[0].length } : null
  }
  const found = script === 'english' ? matchAt(english, lower, at) : null
  if (!found || !(found[2] ?? found[3] ?? found[5])) return null
  const after = Boolean(found[3]) || (found[5] !== undefined && !found[5].startsWith('b'))
  const old = found[2]?.startsWith('b') ?? (!after && found[5] !== undefined)
  const [low, high] = [Number(found[1]) * (old ? -1 : 1), Number(found[4]) * (after ? 1 : -1)]
  return old && low < high ? { low, high, to: at + found[0].length } : null
}
