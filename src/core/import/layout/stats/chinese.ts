import type { Counted } from './english.ts'

/** Verbs and adverbs between what is counted and its figure. */
const verbs =
  /(?:(?:已经?|现已|累计|总计|共计|合计|大约|接近|超过|突破|高达|多达|长达|达到了?|增至|增长到|降至|达|为|是|约|近|逾|共|有|长|全长|在|至|只要|只需)+)$/u
/** Verbs that only say that there is something: what is counted stands behind the figure. */
const having =
  /^.*(?:拥有|设有|建有|建成|开通|辖有?|下辖|管辖|包括|其中|另有|还有|现有|共有|分布着?|坐落着?|汇聚了?|吸引了?|入驻了?|连接|覆盖|通达|通航|获得?|荣获|有|以|成为)|^(?:以及|和|与|及|、)/u
/** More than a name, or a number that counts nothing. */
const saying = /请|就$|已|距今|连续|前$|后$|[邮编电]码|电话/u
const counted =
  /^(?:的)?([^，；：。！？、（）()“”\d]{1,24}(?:、[^，；：。！？、（）()“”\d]{1,24})*)/u
/** What follows a noun: where the name of what is counted has ended. */
const ending =
  /(?:正在|已经|曾经|位于|分布|通航|入选|获评|经过|落户|为|是|在(?!线)|均|都|从|由|被|并|把|将|让|使).*$/u

/**
 * What a figure of a Chinese sentence counts, by the words around it.
 *
 * @param before the clause up to the figure
 * @param after what follows the figure and its unit
 * @param measured whether the unit is one of measure: `27个泊位` has none
 */
export function countedInChinese(before: string, after: string, measured: boolean): Counted | null {
  const behind = phraseAfter(after)
  if (!measured) return behind ?? phraseBefore(before)
  return phraseBefore(before) ?? (/^的|^海岸|^岸/u.test(after) ? behind : null)
}

/** What a share is of, and what of it: the rest of its clause. */
export function sharedInChinese(after: string): Counted | null {
  const rest = /^的?([^，；：。！？（）()]{2,36})/u.exec(after)?.[1]
  return rest === undefined ? null : { label: rest, note: null }
}

function phraseBefore(text: string): Counted | null {
  const label = text
    .replace(having, '')
    .replace(verbs, '')
    .replace(verbs, '')
    .replace(/[的，]$/u, '')
  return /^[\p{Script=Han}A-Za-z“”]{2,20}$/u.test(label) && !saying.test(label)
    ? { label, note: null }
    : null
}

function phraseAfter(text: string): Counted | null {
  const found = counted.exec(text)
  if (!found) return null
  const label = (found[1] ?? '').replace(/(?:和|与|及|以及)$/u, '').replace(ending, '')
  if (!/^\p{Script=Han}/u.test(label) || label.length > 30) return null
  const note = /^[（(]([^（）()]{2,40})[）)]/u.exec(text.slice(found[0].length))?.[1] ?? null
  return { label, note }
}
