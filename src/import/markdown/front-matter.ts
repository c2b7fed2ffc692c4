import { parseDocument } from 'yaml'

/** What a Markdown file says of itself before it begins. */
export interface FrontMatter {
  readonly title: string | null
  readonly language: string | null
  /** How many lines it takes. */
  readonly lines: number
}

/** The YAML between two lines of `---` at a file's beginning; other programs' keys mean nothing here. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const none = { title: null, language: null, lines: 0 }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
  if (!/^---\s*$/u.test(lines[0] ?? '') || end < 0) return none
  const body = lines.slice(1, end)
  // Between two rules there may be a slide as well.
  if (!body.every((line) => /^(?:\s*$|#|\s|-|[\w-]+\s*:)/u.test(line))) return none
  const yaml = parseDocument(body.join('\n'))
  if (yaml.errors.length > 0) return none
  const values: unknown = yaml.toJS({ maxAliasCount: 0 })
  if (typeof values !== 'object' || values === null) return none
  const word = (key: string) => {
    const value: unknown = Object.entries(values).find(([name]) => name === key)?.[1]
    return typeof value === 'string' ? value : null
  }
  return { title: word('title'), language: word('lang') ?? word('language'), lines: end + 1 }
}
