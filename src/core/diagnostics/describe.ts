import chinese from '../../../resources/locales/zh-CN/diagnostics.json' with { type: 'json' }
import type { Diagnostic } from '../model/diagnostic.ts'
import { fill } from './fill.ts'
import { nameBlocks } from './name-blocks.ts'

/** The complaint in the reader's language. */
export function describe(diagnostic: Diagnostic, language: 'en' | 'zh-CN'): string {
  const { code, message, values } = diagnostic
  return language === 'en' ? message : fill(chinese[code], nameBlocks(code, values, language))
}
