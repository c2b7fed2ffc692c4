import { Converter } from 'opencc-js/t2cn'
import { isSimplified } from './script.ts'
import { wordCheck, type Slip } from './word-check.ts'

const han = /\p{Script=Han}/u

let converter: ((text: string) => string) | null = null

/** Its dictionary is worth loading only for a deck that has Chinese. */
function simplified(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' })
  return converter(text)
}

/** Tells of Traditional letters among Simplified ones. Words decide: 乾 stays in 乾隆. */
export const traditional = wordCheck('traditional', ({ text, language }) => {
  if (!isSimplified(language) || !han.test(text)) return []
  const wanted = simplified(text)
  return wanted.length === text.length ? differences(text, wanted) : []
})

/** The runs in which two texts of one length differ. */
function differences(text: string, wanted: string): readonly Slip[] {
  const found: Slip[] = []
  for (let from = 0; from < text.length; from += 1) {
    let to = from
    while (to < text.length && text[to] !== wanted[to]) to += 1
    if (to === from) continue
    found.push({ from, given: text.slice(from, to), wanted: wanted.slice(from, to) })
    from = to
  }
  return found
}
