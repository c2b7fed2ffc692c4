import type { Run } from '../../document/document.ts'
import type { Inline } from '../../model/inline.ts'
import { clean } from '../clean.ts'

/** Signs that Unicode has raised and lowered; others keep their letters. */
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? sign]),
)
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign]),
)

/** The letters alone, on one line. */
export function wordsOf(runs: readonly Run[]): string {
  return clean(runs.map(letters).join(''))
}

/** Runs as running text with single spaces; emphasis that covers all of it emphasises nothing. */
export function inlinesOf(runs: readonly Run[]): readonly Inline[] {
  const whole = runs.filter(({ text }) => text.trim() !== '')
  const even =
    whole.every(({ bold }) => bold === true) || whole.every(({ italic }) => italic === true)
  const found: Inline[] = []
  let last = ' '
  for (const run of runs) {
    const spaced = clean(`x${letters(run)}x`).slice(1, -1)
    const text = last.endsWith(' ') ? spaced.trimStart() : spaced
    if (text === '') continue
    last = text
    found.push(even ? { type: 'text', text } : dressed(run, text))
  }
  return trimmedEnd(merged(found))
}

function letters({ text, script }: Run): string {
  if (!script) return text
  const signs = script === 'super' ? raised : lowered
  const all = [...text.trim()]
  return all.every((sign) => signs[sign] !== undefined)
    ? all.map((sign) => signs[sign] ?? sign).join('')
    : text
}

function dressed({ bold, italic }: Run, text: string): Inline {
  const plain: Inline = { type: 'text', text }
  if (bold === true) return { type: 'strong', children: [plain] }
  return italic === true ? { type: 'emphasis', children: [plain] } : plain
}

function merged(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = []
  for (const inline of inlines) {
    const last = kept.at(-1)
    if (last?.type === 'text' && inline.type === 'text') {
      kept.splice(-1, 1, { type: 'text', text: last.text + inline.text })
    } else kept.push(inline)
  }
  return kept
}

function trimmedEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return inlines
  const text = last.text.trimEnd()
  const rest = inlines.slice(0, -1)
  return text === '' ? rest : [...rest, { type: 'text', text }]
}
