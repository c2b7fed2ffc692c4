import en from '../../../resources/locales/en/settings.json' with { type: 'json' }
import zh from '../../../resources/locales/zh-CN/settings.json' with { type: 'json' }

/** The codes are the keys of the message catalogue. */
type ProblemCode = keyof typeof en

/** A complaint about the settings, in data: `describeProblem` says it in words. */
export interface Problem {
  readonly code: ProblemCode
  /** Where it stands: `config.yaml:3`, `BROCADE_DISPLAY`, `--display`. */
  readonly where: string
  readonly values: Readonly<Record<string, string>>
}

const catalogues = { en, 'zh-CN': zh }

/** One line that says where, what and what to do, in the language asked for. */
export function describeProblem(problem: Problem, tongue: keyof typeof catalogues): string {
  const values: Record<string, string> = { ...problem.values, where: problem.where }
  // What is expected is itself a message: `expected-display` and the like.
  const expected = `expected-${problem.values.key ?? ''}`
  if (isCode(expected)) values.expected = catalogues[tongue][expected]
  return catalogues[tongue][problem.code].replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) =>
    printable(values[name] ?? ''),
  )
}

/**
 * Somebody else's words, safe to print: control characters would steer the terminal, and the bidi
 * ones would reorder the line (Trojan Source).
 */
export function printable(words: string): string {
  return words.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

function isCode(name: string): name is ProblemCode {
  return Object.hasOwn(en, name)
}
