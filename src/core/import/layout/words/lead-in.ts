/** Openings that only tie a sentence to the one before it, or say when without a date. */
const tie =
  /^(?:In recent years|Over the years|Up to now|So far|At present|At the same time|As a result|In addition(?: to [^,]*)?|In the new era|For example|For instance|On the other hand|Presently|Currently|Nowadays|Today|Now|Besides|Moreover|Furthermore|However|Meanwhile|Also|Additionally|Therefore|Thus|Finally|Then|But|And|Yet|So|Speaking of [^,]*),?\s+(?=\S)/iu
const tieInChinese =
  /^(?:近年来|多年来|截至目前|到目前为止|目前|与此同时|同时|此外|另外|其中|除此之外|不仅如此|因此|所以|然而|但是|不过|而且|并且|如今|现在|今天|当前|例如|比如|进入新时代|新时代)[，,]?/u

/** Beginnings that only say that there is something: what there is stands behind them. */
const having =
  /^(?:There (?:is|are|was|were)(?: also)?|(?:It|They|This|These|The city|The area) (?:also )?(?:has|have|had|boasts?|enjoys?|includes?|owns?))\s+(?:also\s+)?(?:a number of\s+|an?\s+)?/iu
const havingInChinese =
  /^(?:这里|那里|当地|全市|全区|全县|它|它们|还|也|共|另)*(?:拥有|设有|建有|共有|现有|还有|另有|有)(?!限|关|望|效|机|利|名)/u

/** A sentence without what only ties it to the one before. */
export function withoutLeadIn(sentence: string): string {
  const rest = sentence.replace(tie, '').replace(tieInChinese, '')
  return rest === sentence ? sentence : capitalised(rest)
}

/** `There are 27 berths` as a headline has it: `27 berths`. */
export function withoutHaving(sentence: string): string {
  const rest = sentence.replace(having, '').replace(havingInChinese, '')
  return rest === sentence || rest === '' ? sentence : capitalised(rest)
}

/** `is the largest port` as a line below its subject has it: `the largest port`. */
export function withoutCopula(predicate: string): string {
  return predicate
    .replace(/^(?:is|are|was|were|has been|have been)\s+/i, '')
    .replace(/^[是为](?=.{2})/u, '')
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
