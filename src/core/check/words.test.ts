import { describe, expect, it } from 'vitest'
import { checkedDeck } from '../testing/checked.ts'
import { deckOf } from '../testing/decks.ts'
import { doEdits } from './edits.ts'

/** `warning placeholder 1:3`, for what is found in a paragraph. */
function found(words: string, language: string): readonly string[] {
  return checkedDeck(`# A\n\n${words}\n`, { language }).map(
    ({ level, code, line, column }) => `${level} ${code} ${line - 2}:${column}`,
  )
}

/** The paragraph when all that can be mended is. */
function mended(words: string, language: string): string {
  const text = `# A\n\n${words}\n`
  return doEdits(text, checkedDeck(text, { language })).text.slice(5, -1)
}

/** The kinds of blocks on each slide of a text. */
function blocksOf(text: string, language: string): readonly (readonly string[])[] {
  return deckOf({ [`${language}.md`]: text }).slides.map(({ content }) =>
    Object.values(content).flatMap((side) => side.blocks.map(({ type }) => type)),
  )
}

const chinese: readonly (readonly [given: string, wanted: string])[] = [
  ['锦州,辽宁', '锦州，辽宁'],
  ['锦州, 辽宁', '锦州，辽宁'],
  ['开放商港.', '开放商港。'],
  ['**锦州**:一座城', '**锦州**：一座城'],
  ['去过吗?去过!', '去过吗？去过！'],
  ['面积10301km²,人口302万', '面积10301km²，人口302万'],
  ['锦州港(JNZ)在此', '锦州港（JNZ）在此'],
  ['港口(含油港)', '港口（含油港）'],
  ['人称"锦绣之州"', '人称“锦绣之州”'],
  ['未完...', '未完……'],
  ['未完…', '未完……'],
  ['一座（老城)里', '一座（老城）里'],
  ['一座(老城）里', '一座（老城）里'],
  ['５Ａ级景区', '5A级景区'],
  ['遼寧省錦州', '辽宁省锦州'],
  ['乾隆年間', '乾隆年间'],
]

const foreign: readonly (readonly [given: string, wanted: string])[] = [
  ['The port，the city', 'The port, the city'],
  ['The port。The city', 'The port. The city'],
  ['The port。', 'The port.'],
  ['Opened in １９８６', 'Opened in 1986'],
  ['A port (old） here', 'A port (old) here'],
]

const clean: readonly (readonly [language: string, words: string])[] = [
  ['zh-CN', '锦州港是中国最北端的一类开放商港，2018年吞吐量1.09亿吨。'],
  ['zh-CN', '每天18:00—22:00开放，比例为3:2，见f(x)与http://a.cn/b,c。'],
  ['zh-CN', '“两弹一星”（含卫星）……乾隆、萧太后、瞭望台、著名。'],
  ['zh-CN', '机型：B787-9；网址`a,b`；规格 1,000 × 2,000'],
  ['en', 'Jinzhou（锦州，辽宁）has a port; it is open, all year.'],
  ['en', 'A todo list is no placeholder; nor is XX, nor 20XX.'],
  ['zh-TW', '遼寧省錦州。'],
]

describe('words', () => {
  it.each(chinese)('in Chinese, %s is mended to %s', (given, wanted) => {
    expect(found(given, 'zh-CN')).not.toEqual([])
    expect(mended(given, 'zh-CN')).toBe(wanted)
    expect(found(wanted, 'zh-CN')).toEqual([])
  })

  it.each(foreign)('in English, %s is mended to %s', (given, wanted) => {
    expect(found(given, 'en')).not.toEqual([])
    expect(mended(given, 'en')).toBe(wanted)
    expect(found(wanted, 'en')).toEqual([])
  })

  it.each(clean)('nothing is wrong (%s) with %s', (language, words) => {
    expect(found(words, language)).toEqual([])
  })

  it('are complained of at the very letter', () => {
    expect(found('**锦州**, 辽宁\n位于(东北)', 'zh-CN')).toEqual([
      'info punctuation-half 1:7',
      'info punctuation-half 2:3',
      'info punctuation-half 2:6',
    ])
  })

  it.each(['{{name}}', '${city}', 'TODO', 'Lorem ipsum dolor', 'xxx', '[insert photo]', '待补充'])(
    'that only keep a place are found: %s',
    (words) => {
      expect(found(`Here ${words} ends`, 'en')).toEqual(['warning placeholder 1:6'])
    },
  )

  it('may be still to do in the notes', () => {
    expect(checkedDeck('# A\n\n<!-- TODO ask the museum -->\n')).toEqual([])
  })

  it('of rich blocks are looked at as well, where they stand', () => {
    const text = '# A\n\n```stats\n- value: 302万\n  label: 人口,辽宁\n```\n'
    const [complaint] = checkedDeck(text, { language: 'zh-CN' })
    expect(complaint).toMatchObject({ code: 'punctuation-half', line: 5, column: 12 })
  })
})

describe('an edit', () => {
  it('is left to people where it might change what YAML means', () => {
    const text = '# A\n\n```stats\n- { value: １９８６, label: Port，city }\n```\n'
    const complaints = checkedDeck(text)
    expect(complaints.map(({ code }) => code)).toEqual(['letters-wide', 'punctuation-full'])
    expect(doEdits(text, complaints)).toEqual({ text, mended: [] })
  })

  it.each([
    ['＋ 港口', 'zh-CN'],
    ['１. 港口', 'zh-CN'],
    ['港口\n＝＝＝', 'zh-CN'],
    ['Port １986\n１。The city', 'en'],
  ])(
    'is left to people where it would make something else of a paragraph: %j',
    (words, language) => {
      expect(found(words, language)).not.toEqual([])
      const text = `# A\n\n${words}\n`
      const edited = doEdits(text, checkedDeck(text, { language })).text
      expect(blocksOf(edited, language)).toEqual(blocksOf(text, language))
    },
  )

  it('is done at the beginning of a line that stays what it is', () => {
    expect(mended('５Ａ级景区', 'zh-CN')).toBe('5A级景区')
    expect(mended('＋１ ０１２', 'en')).toBe('+1 012')
  })

  it('is left to people where it would name another letter, or begin a list in a quotation', () => {
    expect(mended('Port ＆lt; quay', 'en')).toBe('Port ＆lt; quay')
    expect(mended('> １) Port', 'en')).toBe('> １) Port')
  })

  it('keeps the line ends, and does nothing where something else stands', () => {
    const text = '# A\r\n\r\n锦州,辽宁\r\n'
    const complaints = checkedDeck(text, { language: 'zh-CN' })
    expect(doEdits(text, complaints).text).toBe('# A\r\n\r\n锦州，辽宁\r\n')
    expect(doEdits('another text', complaints)).toEqual({ text: 'another text', mended: [] })
  })

  it('takes out what is unseen', () => {
    const text = '# A\n\nleft\u202eright\n'
    expect(doEdits(text, checkedDeck(text)).text).toBe('# A\n\nleftright\n')
  })
})

describe('a link', () => {
  it('that leads to no slide is told of, with the slide that was meant', () => {
    const text = '---\nid: port\n---\n\n# A\n\n[There](#prot), [here](#port), [nowhere](#railway)\n'
    const codes = checkedDeck(text).filter(({ code }) => code !== 'link-removed')
    expect(codes.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'link-misspelt 7:9',
      'link-dead 7:42',
    ])
  })
})

describe('a photograph', () => {
  const media = ['media/port.jpg', 'media/map.svg']
  const text = '# A\n\n![Port](media/port.jpg)\n\n![Map](media/map.svg)\n'
  const codes = (words: string, files: readonly string[]) =>
    checkedDeck(words, { media: files }).map(
      ({ code, line, column }) => `${code} ${line}:${column}`,
    )

  it('without a name is told of; a drawing is not', () => {
    expect(codes(text, media)).toEqual(['credit-missing 3:9'])
  })

  it('may be named in its caption, its gallery, or a file beside it', () => {
    const captioned = text.replace('port.jpg)', 'port.jpg "Photo: Li Ming")')
    expect(codes(captioned, media)).toEqual([])
    const gallery = '\n```gallery\n- image: media/port.jpg\n  alt: Port\n  credit: Li Ming\n```\n'
    expect(codes(`${text}${gallery}`, media)).toEqual([])
    expect(codes(text, [...media, 'media/CREDITS.txt'])).toEqual([])
  })
})
