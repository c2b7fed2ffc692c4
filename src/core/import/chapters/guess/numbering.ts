/** Ways of numbering headings, by what stands in front of them. */
const ways: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'chapter',
    /^(?:第\s*([一二三四五六七八九十百\d]+)\s*[章篇部编讲回]|(?:chapter|part)\s+([\dIVX]+|one|two|three|four|five|six)\b)/iu,
  ],
  ['section', /^(?:第\s*([一二三四五六七八九十百\d]+)\s*[节節]|section\s+([\dIVX]+)\b)/iu],
  ['han', /^([一二三四五六七八九十]{1,3})\s*[、．.：:]/u],
  ['han-bracket', /^[(（]([一二三四五六七八九十]{1,3})[)）]/u],
  ['roman', /^([IVX]{1,5})[.、)]\s/u],
  ['decimal-3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s/u],
  [
    'decimal-2',
    /^(\d{1,2}\.\d{1,2})\.?\s(?!\s*(?:million|billion|km|kilo|percent|%|万|亿|米|公里))/iu,
  ],
  ['decimal', /^(\d{1,2})(?:[.．]\s*(?!\d)|[、)）])\s*/u],
  ['digit-bracket', /^[(（](\d{1,2})[)）]/u],
  ['letter', /^([A-H])[.)]\s/u],
]

/** The way in which a text is numbered; null where it is not. */
export function numberingOf(text: string): string | null {
  return ways.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
