import { describe, expect, it } from 'vitest'
import { deckOf, located } from '../testing/decks.ts'

const web = 'https://example.org/show'

function linked(link: string, extra: Readonly<Record<string, string>> = {}) {
  const slides = (port: string) =>
    `# A\n\n---\nid: port\nlayout: text\n${port}---\n# B\n\n---\nid: 终页\nlayout: end\n---\n# C`
  return deckOf({
    'deck.yaml': `title: {zh-CN: 试, en: Trial}\nlanguages: [zh-CN, en]\n${link}`,
    'zh-CN.md': slides(extra['zh-CN'] ?? ''),
    'en.md': slides(extra['en'] ?? ''),
  })
}

describe('where a show lives on the web', () => {
  it('is the address of its last slide, and with an id that of every other', () => {
    const deck = linked(`link: ${web}\n`)
    expect(deck.diagnostics).toEqual([])
    expect(deck.slides.map(({ link }) => link?.['en'])).toEqual([
      `${web}#slide-1`,
      `${web}#port`,
      web,
    ])
  })

  it('may be another place for each language; one without its own takes the first', () => {
    const both = linked(`link: {zh-CN: ${web}/zh, en: ${web}/en}\n`)
    expect(both.slides[1]?.link).toEqual({ 'zh-CN': `${web}/zh#port`, en: `${web}/en#port` })
    const one = linked(`link: {en: ${web}/en}\n`)
    expect(one.slides[1]?.link).toEqual({ 'zh-CN': `${web}/en#port`, en: `${web}/en#port` })
  })

  it('may be a page of its own for a slide', () => {
    const own = { 'zh-CN': `link: ${web}/port\n` }
    for (const link of [`link: ${web}\n`, '']) {
      const page = `${web}/port`
      expect(linked(link, own).slides[1]?.link).toEqual({ 'zh-CN': page, en: page })
    }
  })

  it('is nowhere where nobody says so', () => {
    expect(linked('').slides.map(({ link }) => link)).toEqual([null, null, null])
  })

  it.each([
    ['ftp://example.org', 'value-url'],
    ['example.org', 'value-url'],
    ['"javascript:alert(1)"', 'value-url'],
    [`"${web}#start"`, 'value-fragment'],
  ])('cannot be %s', (address, code) => {
    const deck = linked(`link: ${address}\n`)
    expect(deck.diagnostics.map(located)).toEqual([`deck.yaml error ${code} 3:7`])
    expect(deck.slides[1]?.link).toBeNull()
  })

  it('is checked on a slide too', () => {
    const deck = linked('', { en: 'link: nowhere\n' })
    expect(deck.diagnostics.map(located)).toEqual(['en.md error value-url 6:7'])
  })
})
