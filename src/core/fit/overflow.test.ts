import { expect, it } from 'vitest'
import { describe } from '../diagnostics/describe.ts'
import { overflowDiagnostics, type Overflow } from './overflow.ts'
import { referencePanels, type PanelSize } from './panel-size.ts'

const [lying, standing] = referencePanels as readonly [PanelSize, PanelSize]
const place = (file: string, line: number) => ({ file, line, column: 1 })
const slides = [
  { id: 'port', places: { 'zh-CN': place('zh-CN.md', 5), en: place('en.md', 7) } },
  { id: 'rail', places: { 'zh-CN': place('zh-CN.md', 15) } },
]

function overflow(parts: Partial<Overflow>): Overflow {
  return { slide: 'port', language: 'en', panel: lying, textSizes: [4], ...parts }
}

it('is one warning for a slide and language, where that language’s text begins', () => {
  const found = overflowDiagnostics(slides, [
    overflow({ slide: 'rail', language: 'zh-CN', panel: standing }),
    overflow({ textSizes: [2, 3, 4] }),
    overflow({ textSizes: [2, 3, 4], panel: standing }),
  ])
  expect(found).toMatchObject([
    {
      level: 'warning',
      code: 'slide-overflow',
      ...place('en.md', 7),
      values: { id: 'port', panels: '1920×1080 / 1080×1920', sizes: '2–4' },
    },
    {
      ...place('zh-CN.md', 15),
      values: { id: 'rail', panels: '1080×1920', sizes: '4' },
    },
  ])
})

it('says which size goes with which panel where they differ', () => {
  const [found] = overflowDiagnostics(slides, [
    overflow({ textSizes: [3, 4] }),
    overflow({ panel: standing }),
  ])
  expect(found?.values).toMatchObject({ panels: '1920×1080 (3–4) / 1080×1920 (4)', sizes: '3–4' })
  expect(found && describe(found, 'zh-CN')).toContain('`port`')
})

it.each([
  [[4], '4'],
  [[1, 2, 3, 4], '1–4'],
  [[1, 4], '1, 4'],
] as const)('counts the sizes %j as %s', (textSizes, sizes) => {
  const [found] = overflowDiagnostics(slides, [overflow({ textSizes })])
  expect(found?.values).toMatchObject({ sizes })
})

it('is nothing for a language whose words are borrowed, and for a slide that is gone', () => {
  expect(
    overflowDiagnostics(slides, [
      overflow({ slide: 'rail', language: 'en' }),
      overflow({ slide: 'gone' }),
    ]),
  ).toEqual([])
})
