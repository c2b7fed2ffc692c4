import { foreignKeys, slideFields } from './front-matter.ts'
import type { Lines } from './source.ts'

export interface Header {
  readonly lines: Lines
  /** The line behind the header. */
  readonly next: number
  readonly closed: boolean
  /** The language that the opening line names, unless it is YAML: such a header is dropped unread. */
  readonly language: string | null
}

/** No header is longer: what runs on is text whose header was not closed. */
const mostLines = 100

const key = /^(?:"[^"]+"|'[^']+'|[\p{L}_$][\p{L}\p{N}_.$-]*)[ \t]*:(?:\s|$)/u
const yamlLine = /^(?:\s|#|- |[\]}]|$)/

/**
 * The front matter that a `---` line opens, or null when plain text follows. It is front matter
 * when the next line is a YAML key, and either a key of ours, Slidev's or Marp's, or followed by
 * nothing but YAML up to the closing `---`: `Note: the port` alone is a sentence. Where no `---`
 * closes it, it ends with its last line that can be YAML.
 */
export function headerAt(lines: readonly string[], opening: number): Header | null {
  const language = /^---[ \t]*(\w+)/.exec(lines[opening] ?? '')?.[1]?.toLowerCase() ?? ''
  const from = opening + 1
  const first = lines[from] ?? ''
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const end = closing(lines, from)
    return {
      lines: { from, to: end ?? from },
      next: end === null ? from : end + 1,
      closed: end !== null,
      language,
    }
  }
  if (!key.test(first)) return null
  const end = yamlEnd(lines, from)
  const closed = lines[end]?.trimEnd() === '---'
  const certain = isKnown(first)
  if (!closed && !certain) return null
  if (closed && !certain && !lines.slice(from, end).every(isYaml)) return null
  return { lines: { from, to: end }, next: closed ? end + 1 : end, closed, language: null }
}

function closing(lines: readonly string[], from: number): number | null {
  const end = lines.slice(from, from + mostLines).findIndex((line) => line.trimEnd() === '---')
  return end < 0 ? null : from + end
}

/**
 * The closing line. Where there is none: the first blank line behind which something begins that
 * can only be Markdown, else the end of the keys that come first.
 */
function yamlEnd(lines: readonly string[], from: number): number {
  let blank: number | null = null
  let keys = from
  for (let line = from; line < Math.min(lines.length, from + mostLines); line += 1) {
    const words = lines[line] ?? ''
    if (words.trimEnd() === '---') return line
    const fits = key.test(words) || /^\s+\S/.test(words)
    if (fits && keys === line) keys = line + 1
    if (words.trim() === '') blank ??= line
    else if (blank !== null && !fits) return blank
  }
  return keys
}

function isYaml(line: string): boolean {
  return key.test(line) || yamlLine.test(line)
}

function isKnown(line: string): boolean {
  return namesOurKey(line) || foreignKeys.has(keyIn(line))
}

/** Whether a line of front matter names a key of ours. */
export function namesOurKey(line: string): boolean {
  return key.test(line) && Object.hasOwn(slideFields.shape, keyIn(line))
}

function keyIn(line: string): string {
  return line
    .slice(0, line.indexOf(':'))
    .trim()
    .replace(/^["']|["']$/g, '')
}
