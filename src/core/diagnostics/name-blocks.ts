import english from '../../../resources/locales/en/blocks.json' with { type: 'json' }
import chinese from '../../../resources/locales/zh-CN/blocks.json' with { type: 'json' }
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'

type Values = Diagnostic['values']

const catalogues: Readonly<Record<'en' | 'zh-CN', Readonly<Record<string, string>>>> = {
  en: english,
  'zh-CN': chinese,
}

/** Where kinds of blocks are named, alone or as `list ×2, table ×0` (compare/shape.ts). */
const naming: Partial<Record<DiagnosticCode, readonly string[]>> = {
  'blocks-differ': ['blocks', 'others'],
  'items-differ': ['kind'],
}

/** A complaint's values, with the kinds of blocks in a reader's words. */
export function nameBlocks(code: DiagnosticCode, values: Values, language: 'en' | 'zh-CN'): Values {
  const keys = naming[code]
  if (!keys) return values
  const entries = Object.entries(values).map(([key, value]) => {
    if (!keys.includes(key) || typeof value !== 'string') return [key, value] as const
    const named = value.replaceAll(/[a-z]+/g, (kind) => catalogues[language][kind] ?? kind)
    const joined = language === 'en' ? named : named.replaceAll(' ×', '×').replaceAll(', ', '、')
    return [key, joined] as const
  })
  return Object.fromEntries(entries)
}
