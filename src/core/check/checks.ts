import { diagnosticLog } from '../diagnostics/log.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { languagesAgree } from '../compare/languages.ts'
import type { Check, Checked } from './check.ts'
import { creditsGiven } from './credits.ts'
import { deadLinks } from './dead-links.ts'
import { fullWidth, wideLetters } from './full-width.ts'
import { halfWidth } from './half-width.ts'
import { mixedBrackets } from './mixed-brackets.ts'
import { placeholders } from './placeholders.ts'
import { traditional } from './traditional.ts'
import { unusedMedia } from './unused-media.ts'

/** Every check beyond what loading a deck says of it; their order is of no consequence. */
const checks: readonly Check[] = [
  unusedMedia,
  languagesAgree,
  placeholders,
  halfWidth,
  fullWidth,
  wideLetters,
  mixedBrackets,
  traditional,
  deadLinks,
  creditsGiven,
]

/** What the checks find in a deck, in reading order, without what loading it reported. */
export function runChecks(checked: Checked): readonly Diagnostic[] {
  const { report, list } = diagnosticLog()
  for (const check of checks) check(checked, report)
  return list()
}
