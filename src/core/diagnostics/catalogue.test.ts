import { describe as group, expect, it } from 'vitest'
import chinese from '../../../resources/locales/zh-CN/diagnostics.json' with { type: 'json' }
import english from '../../../resources/locales/en/diagnostics.json' with { type: 'json' }
import { describe } from './describe.ts'
import { diagnostic } from './diagnostic.ts'
import { diagnosticLog } from './log.ts'

const place = { file: 'en.md', line: 3, column: 5 }

function names(words: string): readonly string[] {
  return Array.from(words.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name).sort()
}

group('the messages', () => {
  it('exist for each code in both languages, with the same values', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english))
    for (const [code, words] of Object.entries(english)) {
      const translated = new Map(Object.entries(chinese)).get(code) ?? ''
      expect(names(translated), code).toEqual(names(words))
      expect(words, code).toMatch(/^\S.*[.?]$/)
      expect(translated, code).toMatch(/\p{Script=Han}.*[。？]$/u)
    }
  })

  it('have no space between Han and Latin, and full-width marks in Chinese', () => {
    for (const words of Object.values(chinese)) {
      expect(words).not.toMatch(
        /\p{Script=Han} [\w`{]|[\w`}] \p{Script=Han}|\p{Script=Han}[,;:!?]/u,
      )
    }
  })

  it('name their values, whatever stands in them', () => {
    const complaint = diagnostic('error', 'id-duplicate', place, { id: '$& {{id}}' })
    expect(complaint).toEqual({
      ...place,
      level: 'error',
      code: 'id-duplicate',
      message: 'Another slide has the id `$& {{id}}` already.',
      values: { id: '$& {{id}}' },
    })
    expect(describe(complaint, 'zh-CN')).toBe('已有另一页使用id `$& {{id}}`。')
    expect(describe(complaint, 'en')).toBe(complaint.message)
  })
})

group('the log', () => {
  it('lists complaints in reading order, files as they came', () => {
    const { report, list } = diagnosticLog()
    report('info', 'raw-html', { file: 'b.md', line: 2, column: 1 })
    report('error', 'raw-html', { file: 'a.md', line: 9, column: 1 })
    report('info', 'raw-html', { file: 'b.md', line: 1, column: 7 })
    report('info', 'raw-html', { file: 'b.md', line: 1, column: 2 })
    expect(list().map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'b.md:1:2',
      'b.md:1:7',
      'b.md:2:1',
      'a.md:9:1',
    ])
  })

  it('keeps a thousand of each level and counts the rest', () => {
    const { report, list } = diagnosticLog()
    for (let line = 1; line <= 1500; line += 1) report('warning', 'raw-html', { ...place, line })
    report('error', 'deck-empty', place)
    expect(list()).toHaveLength(1002)
    expect(list().at(-1)).toMatchObject({
      code: 'diagnostics-cut',
      line: 1001,
      values: { count: 500 },
    })
    expect(list().filter(({ level }) => level === 'error')).toHaveLength(1)
  })
})
