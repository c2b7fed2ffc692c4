import { describe, expect, it } from 'vitest'
import { brief, bytesOf, englishDeck } from '../testing/decks.ts'
import { diagnosticLog } from '../diagnostics/log.ts'
import { readSource } from './source.ts'
import { splitSlides } from './split.ts'

/** Each slide as its front matter and its text, lines joined by `|`; and what was complained of. */
function split(text: string) {
  const { report, list } = diagnosticLog()
  const source = readSource('en.md', bytesOf(text), report)
  const words = ({ from, to }: { from: number; to: number }) =>
    source.lines.slice(from, to).join('|')
  const { slides, separated } = splitSlides(source, report)
  return {
    separated,
    slides: slides.map(({ frontMatter, body }) => [frontMatter && words(frontMatter), words(body)]),
    complaints: list().map(brief),
  }
}

describe('a line of exactly ---', () => {
  it('separates slides, with trailing spaces too', () => {
    expect(split('a\n\n---\n\nb\n---  \nc').slides).toEqual([
      [null, 'a|'],
      [null, '|b'],
      [null, 'c'],
    ])
  })

  it('never underlines a heading', () => {
    expect(split('Title\n---\ntext').slides).toEqual([
      [null, 'Title'],
      [null, 'text'],
    ])
  })

  it('opens no empty slide at the start of the file', () => {
    expect(split('\n---\n\n# One\n---\n# Two')).toMatchObject({
      separated: true,
      slides: [
        [null, '|# One'],
        [null, '# Two'],
      ],
    })
  })

  it.each([
    ['indented', 'a\n    ---\nb'],
    ['longer', 'a\n----\nb'],
    ['followed by a word', '> a\n\n--- Confucius\n\nb'],
    ['of other marks', 'a\n***\nb'],
    ['in backticks', '```yaml\n---\n```\nb'],
    ['in tildes', '~~~~\n---\n~~~\n---\n~~~~~\nb'],
    ['in a comment', '<!--\nnotes\n---\nmore\n-->\nb'],
  ])('is text when %s', (_, text) => {
    expect(split(text)).toMatchObject({ separated: false, complaints: [] })
  })

  it('separates behind a fence or a comment that is never closed', () => {
    expect(split('```stats\n- a\n---\nb\n\n<!-- notes\n---\nc')).toEqual({
      separated: true,
      slides: [
        [null, '```stats|- a'],
        [null, 'b||<!-- notes'],
        [null, 'c'],
      ],
      complaints: ['warning fence-unclosed 1:1', 'warning comment-unclosed 6:1'],
    })
  })
})

describe('front matter', () => {
  it('opens the file and any slide', () => {
    expect(split('---\nid: a\n---\n# A\n\n---\nid: b\nlayout: text\n---\n# B').slides).toEqual([
      ['id: a', '# A|'],
      ['id: b|layout: text', '# B'],
    ])
  })

  it('follows its line directly: behind a blank line stands text', () => {
    expect(split('a\n---\n\nid: b\n---\nc').slides).toEqual([
      [null, 'a'],
      [null, '|id: b'],
      [null, 'c'],
    ])
  })

  it('is not a sentence with a colon', () => {
    expect(split('a\n---\nNote: this is text.\nAnd goes on.\n---\nc').slides).toEqual([
      [null, 'a'],
      [null, 'Note: this is text.|And goes on.'],
      [null, 'c'],
    ])
  })

  it('holds what is broken, to be reported as YAML', () => {
    expect(split('---\nid: a\nlayout text\n---\n# A').slides).toEqual([
      ['id: a|layout text', '# A'],
    ])
  })

  it('ends before the text where nobody closed it', () => {
    expect(split('---\nid: a\n\n# A\n\n---\nid: b\n---\n# B')).toEqual({
      separated: true,
      slides: [
        ['id: a', '|# A|'],
        ['id: b', '# B'],
      ],
      complaints: ['error front-matter-unclosed 1:1'],
    })
  })

  it('ends with its keys where no blank line follows them', () => {
    expect(split('a\n\n---\nid: b\nlayout: text\n# B').slides).toEqual([
      [null, 'a|'],
      ['id: b|layout: text', '# B'],
    ])
  })

  it('may name YAML as its language', () => {
    expect(split('---yaml\nid: a\n---\n# A').slides).toEqual([['id: a', '# A']])
  })
})

it('reads Marp’s and Slidev’s keys as another tool’s, and front matter alone does not make slides', () => {
  const deck = englishDeck('---\nmarp: true\ntheme: gaia\n---\n# A\n\n## B\n\ntext')
  expect(deck.diagnostics.map(brief)).toEqual(['info key-foreign 2:1', 'info key-foreign 3:1'])
  expect(deck.slides).toHaveLength(2)
})

it('says nothing of --- where what a slide held was rejected', () => {
  const deck = englishDeck('# A\n\n---\n\n```stats\n- valeu: 27\n```\n\n---\n\n# B')
  expect(deck.slides).toHaveLength(2)
  expect(deck.diagnostics.map(({ code }) => code)).toContain('value-missing')
  expect(deck.diagnostics.map(({ code }) => code)).not.toContain('slide-empty')
})

it('leaves out empty slides and says so', () => {
  const deck = englishDeck('# A\n---\n\n---\n# B\n---\n')
  expect(deck.slides).toHaveLength(2)
  expect(deck.diagnostics.map(brief)).toEqual(['warning slide-empty 2:1'])
})
