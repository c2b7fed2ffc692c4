import { describeProblem } from '../../core/settings/problem.ts'
import type { Problem } from '../../core/settings/problem.ts'

/** Tells whoever started the app, in one line and in the language of the terminal. */
export function say(problem: Problem): void {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const tongue = /^zh/iu.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh-CN' : 'en'
  process.stderr.write(`${describeProblem(problem, tongue)}\n`)
}
