import { expect, it } from 'vitest'
import { brief, readFixture, readText } from '../testing/fixture.ts'

it('reads headings, lists, tables, pictures, notes and rules', async () => {
  const document = await readFixture('notes.md')
  expect(document).toMatchObject({ title: 'The port', language: 'en' })
  expect(brief(document)).toEqual([
    'heading 1 The port of Jinzhou',
    'paragraph The city covers **10,301 km****^2^** and faces the _Bohai_ Sea.',
    'notes Say where we stand.',
    'heading 2 Berths',
    'list #0 27 berths #1 8 for oil #0 two cranes',
    'table |Year|Million tons| |2018|109|',
    'paragraph and',
    'picture media/picture-1.svg Two cranes',
    'caption The quay at dawn',
    'quote A sea of its own.',
    'break rule',
    'paragraph a line of code',
    'notes As of 2018.',
  ])
  expect(document.parts[3]?.origin.line).toBe(13)
  expect(document.losses).toEqual([expect.objectContaining({ code: 'picture-external' })])
})

it('reads HTML in Markdown, at its line', async () => {
  const { parts } = await readText('a.md', 'One\n\n<div>\n<h2>Two</h2>\n</div>\n')
  expect(parts).toEqual([
    expect.objectContaining({ kind: 'paragraph' }),
    expect.objectContaining({
      kind: 'heading',
      level: 2,
      origin: expect.objectContaining({ line: 4 }),
    }),
  ])
})

it('takes a rule at the beginning for a rule', async () => {
  expect(brief(await readText('a.md', '---\nNot yet.\n\n---\n'))).toEqual([
    'break rule',
    'paragraph Not yet.',
    'break rule',
  ])
})
