import chinese from '../../../resources/locales/zh-CN/diagnostics.json' with { type: 'json' }
import type { Diagnostic } from '../model/diagnostic.ts'
import { fill } from './fill.ts'

/** The complaint in the reader's language. */
export function describe(diagnostic: Diagnostic, language: 'en' | 'zh-CN'): string {
  return language === 'en' ? diagnostic.message : fill(chinese[diagnostic.code], diagnostic.values)
}
