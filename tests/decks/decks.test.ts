import { describe, expect, it } from 'vitest'
import { readDeck } from './read-deck.ts'
import { shapeOf } from './shape.ts'

describe.each([
  ['jinzhou', 24, 33],
  ['jinpu-new-area', 10, 14],
] as const)('the deck %s', async (id, fewest, most) => {
  const { deck, shown, files, media } = await readDeck(id)

  it('has nothing to complain of', () => {
    expect(deck.diagnostics).toEqual([])
  })

  it('speaks Chinese first, then English', () => {
    expect(deck.languages).toEqual(['zh-CN', 'en'])
  })

  it(`has ${fewest} to ${most} slides`, () => {
    expect(deck.slides.length).toBeGreaterThanOrEqual(fewest)
    expect(deck.slides.length).toBeLessThanOrEqual(most)
  })

  it('writes the same slides in the same order in both languages', () => {
    const [chinese, english] = ['zh-CN.md', 'en.md'].map((path) => {
      const bytes = files.find((file) => file.path === path)?.bytes
      const slides = new TextDecoder().decode(bytes).matchAll(/^---\nid: (.+)$/gm)
      return Array.from(slides, ([, name]) => name)
    })
    expect(chinese).toEqual(deck.slides.map((slide) => slide.id))
    expect(english).toEqual(chinese)
  })

  it.each(deck.slides)('shows the same blocks in both languages on $id', ({ content }) => {
    expect(content['en']?.blocks.map(shapeOf)).toEqual(content['zh-CN']?.blocks.map(shapeOf))
  })

  it.each(shown.slides)('tells the guide in 1 to 6 sentences what to say on $id', ({ notes }) => {
    for (const sentences of [
      notes['zh-CN']?.match(/[。？！]/g) ?? [],
      notes['en']?.match(/[.?!](?=”?(?:\s|$))/g) ?? [],
    ]) {
      expect(sentences.length).toBeGreaterThanOrEqual(1)
      expect(sentences.length).toBeLessThanOrEqual(6)
    }
  })

  it('shows every picture in its folder and no other', () => {
    const used = new Set([...shown.slides.flatMap((slide) => slide.media), deck.cover])
    expect([...used].toSorted()).toEqual(media.toSorted())
  })

  it.each(shown.slides)('sets Chinese as Chinese on $id', ({ title, text, notes }) => {
    const words = [title, text, notes].map((part) => part['zh-CN']).join('\n')
    expect(words).not.toMatch(/\p{Script=Han} +\S|\S +\p{Script=Han}|["',;:?!](?!\d)/u)
  })
})
