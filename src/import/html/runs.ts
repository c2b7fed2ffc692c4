import type { Run } from '../../core/document/document.ts'

/** How the words inside an element are set. */
export type Style = Omit<Run, 'text'>

/** What each element adds to how its words are set. */
export const styles: ReadonlyMap<string, Style> = new Map([
  ['b', { bold: true }],
  ['strong', { bold: true }],
  ['em', { italic: true }],
  ['i', { italic: true }],
  ['cite', { italic: true }],
  ['sup', { script: 'super' }],
  ['sub', { script: 'sub' }],
])

/** Runs with white space as a browser shows it, none at either end, and like neighbours joined. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    let text = run.text.replace(/[^\S\n\u00a0\u3000]+/gu, ' ').replace(/ ?\n ?/gu, '\n')
    if (last === undefined) text = text.trimStart()
    else if (/\s$/u.test(last.text)) text = text.replace(/^ +/u, '')
    if (text === '') continue
    if (last && sameStyle(last, run)) tidy[tidy.length - 1] = { ...last, text: last.text + text }
    else tidy.push({ ...run, text })
  }
  while (tidy.length > 0) {
    const last = tidy.at(-1)
    const text = last?.text.trimEnd() ?? ''
    if (last && text !== '') {
      tidy[tidy.length - 1] = { ...last, text }
      break
    }
    tidy.pop()
  }
  return tidy
}

function sameStyle(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.script === other.script
}
