/** A BCP-47 tag as a deck's file names write it: a language, perhaps a script, a region, a variant. */
export const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/

/** Whether a text has the form of a BCP-47 tag; the language itself need not exist. */
export function isLanguageTag(text: string): boolean {
  return languageTag.test(text)
}

/** The tag as BCP-47 writes it, so that `zh-cn` and `zh-CN` are one: `zh-CN`, `zh-Hans-CN`. */
export function canonicalTag(text: string): string {
  return text
    .toLowerCase()
    .split('-')
    .map((part, index) => {
      if (index === 0) return part
      if (part.length === 2) return part.toUpperCase()
      return part.length === 4 && !/^\d/.test(part)
        ? part.charAt(0).toUpperCase() + part.slice(1)
        : part
    })
    .join('-')
}

/** The language of a text that nobody named: Chinese where Han characters are common, else English. */
export function languageOf(lines: readonly string[]): string {
  const sample = lines.slice(0, 400).join('').slice(0, 20_000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return han * 4 > latin ? 'zh-CN' : 'en'
}
