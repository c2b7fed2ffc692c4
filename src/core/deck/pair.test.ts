import { describe, expect, it } from 'vitest'
import { deckOf } from '../testing/decks.ts'

/** A file of slides from words such as `a#port`: the title a, the id port. */
function fileOf(slides: string): string {
  return slides
    .split(' ')
    .map((word) => {
      const [title, id] = word.split('#')
      return `${id ? `---\nid: ${id}` : '---\nseconds: 9'}\n---\n# ${title}\n`
    })
    .join('\n')
}

/** How the slides of two or three languages paired: `a=A` for each slide. */
function paired(...languages: readonly string[]): string {
  const tags = ['en', 'de', 'fr'].slice(0, languages.length)
  const { slides } = deckOf({
    'deck.yaml': `title: x\nlanguages: [${tags.join(', ')}]`,
    ...Object.fromEntries(languages.map((words, index) => [`${tags[index]}.md`, fileOf(words)])),
  })
  return slides
    .map(({ content }) =>
      tags
        .map((tag) => content[tag]?.title.map((part) => ('text' in part ? part.text : '')).join(''))
        .join('='),
    )
    .join(' ')
}

describe('slides pair', () => {
  it('by id, wherever they stand', () => {
    expect(paired('a#x b#y', 'B#y A#x')).toBe('a=A b=B')
  })

  it('by position without ids', () => {
    expect(paired('a b c', 'A B C')).toBe('a=A b=B c=C')
  })

  it('by position where only one language has ids', () => {
    expect(paired('a#x b#y c#z', 'A B C')).toBe('a=A b=B c=C')
    expect(paired('a#x b#y c#z', 'A#x B C#z')).toBe('a=A b=B c=C')
  })

  it('between shared ids, so that one too few disturbs nothing behind them', () => {
    expect(paired('a#x b c d#y e f', 'A#x C D#y E F')).toBe('a=A b=C c=c d=D e=E f=F')
  })

  it('first without ids among themselves where one language has more', () => {
    expect(paired('a#x b#only c d#y', 'A#x C D#y')).toBe('a=A b=b c=C d=D')
  })

  it('never with two ids', () => {
    expect(paired('a#x b#mine c', 'A#x B#yours C')).toBe('a=A B=B b=b c=C')
  })

  it('across three languages', () => {
    expect(paired('a#x b', 'A#x B N#new', 'α#x β ν#new')).toBe('a=A=α b=B=β N=N=ν')
  })
})

describe('a slide that the first language lacks', () => {
  it('stands behind its predecessor', () => {
    expect(paired('a#x b#y', 'A#x N#new M#newer B#y')).toBe('a=A N=N M=M b=B')
  })

  it('stands first where it has none', () => {
    expect(paired('a#x', 'N#new A#x')).toBe('N=N a=A')
  })
})

it('gives each slide an id of its own, the author’s unchanged', () => {
  const { slides } = deckOf({
    'deck.yaml': 'title: x\nlanguages: [en]',
    'en.md': fileOf('a b#slide-1 c#slide-4 d'),
  })
  expect(slides.map(({ id }) => id)).toEqual(['slide-1-2', 'slide-1', 'slide-4', 'slide-4-2'])
})
