import { describe, expect, it } from 'vitest'
import { brocade, call, oneLine } from '../testing/brocade.ts'
import { folderWith, goodDeck, inFolder } from '../testing/decks.ts'

describe('brocade inspect', () => {
  it('prints the deck as the show will have it', async () => {
    const cwd = await folderWith(inFolder('jinzhou', goodDeck))
    const { code, output, errors } = await brocade(['inspect', 'jinzhou', '--json'], { cwd })
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(JSON.parse(output)).toEqual({
      decks: [
        {
          id: 'jinzhou',
          title: { 'zh-CN': '锦州', en: 'Jinzhou' },
          languages: ['zh-CN', 'en'],
          sections: [{ id: expect.any(String), title: expect.any(Object) }],
          slides: [
            {
              id: expect.any(String),
              section: expect.any(String),
              layout: 'cover',
              title: { 'zh-CN': '锦绣之城', en: 'City of brocade' },
              text: { 'zh-CN': '锦绣之城\n面积10301平方千米', en: 'City of brocade\n10,301 km²' },
              notes: { 'zh-CN': '欢迎', en: 'Welcome' },
              media: [],
            },
            expect.objectContaining({ title: { 'zh-CN': '港口', en: 'The port' } }),
          ],
          diagnostics: [],
        },
      ],
    })
  })

  it('keeps to one language', async () => {
    const cwd = await folderWith(inFolder('jinzhou', goodDeck))
    const { output } = await call(['inspect', 'jinzhou', '--json', '--lang', 'EN'], cwd)
    const [deck] = JSON.parse(output).decks
    expect(deck).toMatchObject({ title: { en: 'Jinzhou' }, languages: ['en'] })
    expect(output).not.toContain('zh-CN')
  })

  it('prints an outline for people', async () => {
    const cwd = await folderWith(inFolder('jinzhou', goodDeck))
    const { output } = await call(['inspect', 'jinzhou'], cwd)
    expect(output).toMatch(/^锦州 \/ Jinzhou {2}jinzhou\nzh-CN, en, 1 section, 2 slides\n/u)
    expect(output).toMatch(/^ {3}1 {2}cover {2}锦绣之城 \/ City of brocade$/mu)
    expect(output).toMatch(/^ {3}2 {2}text {3}港口 \/ The port$/mu)
  })

  it('takes all decks of a folder, in the order of their names', async () => {
    const cwd = await folderWith({ ...inFolder('b', goodDeck), ...inFolder('a', goodDeck) })
    const { output } = await call(['inspect', '.', '--json'], cwd)
    expect(JSON.parse(output).decks.map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
  })

  it('is told what a document is written in', async () => {
    const cwd = await folderWith({ 'show.md': '# Willkommen\n\n## Hafen\n\n27 Liegeplätze\n' })
    const { output } = await call(['inspect', 'show.md', '--lang', 'de', '--json'], cwd)
    expect(JSON.parse(output).decks[0]).toMatchObject({
      id: 'show',
      languages: ['de'],
      title: { de: 'Willkommen' },
    })
  })

  it.each([
    [['inspect', 'jinzhou', '--lang', 'fr'], 'no deck here speaks “fr”. Choose from zh-CN, en.'],
    [['inspect'], 'needs a PATH'],
    [['inspect', 'jinzhou', 'more'], 'can do nothing with “more”'],
    [['inspect', 'jinzhou', '--lang'], '--lang needs a value'],
  ])('refuses %j in one line', async (args, line) => {
    const cwd = await folderWith(inFolder('jinzhou', goodDeck))
    const { code, output, errors } = await call(args, cwd)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(oneLine(errors)).toContain(line)
  })
})
