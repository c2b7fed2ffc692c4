import { describe, expect, it } from 'vitest'
import { blocksOf, brief, englishDeck } from '../../testing/decks.ts'

function complaintsOf(text: string, media?: readonly string[]): readonly string[] {
  return englishDeck(`---\nid: only\n---\n${text}`, media).diagnostics.map(brief)
}

describe('a slide', () => {
  it('has its first heading as title, of whatever level, and the others as blocks', () => {
    const { content } =
      englishDeck('---\nid: only\n---\nabove\n\n### Title *a*\n\n# Below\n').slides[0] ?? {}
    expect(content?.['en']).toEqual({
      title: [
        { type: 'text', text: 'Title ' },
        { type: 'emphasis', children: [{ type: 'text', text: 'a' }] },
      ],
      blocks: [
        { type: 'paragraph', text: [{ type: 'text', text: 'above' }] },
        { type: 'heading', level: 2, text: [{ type: 'text', text: 'Below' }] },
      ],
      notes: '',
      audio: null,
    })
  })

  it.each([
    [
      'the last comment',
      '<!-- first -->\n\ntext\n\n<!--\nsay this\n\n\n\n  and that\n-->',
      'say this\n\nand that',
    ],
    ['a comment inside a paragraph', 'text <!-- say this -->', 'say this'],
    ['no directive of Marp', '<!-- say this -->\n\n<!-- _class: lead -->', 'say this'],
    ['a comment that nobody closed', 'text\n\n<!-- say this', 'say this'],
    ['nothing without a comment', 'text', ''],
  ])('has as notes %s', (_, text, notes) => {
    expect(englishDeck(`---\nid: only\n---\n${text}`).slides[0]?.content['en']?.notes).toBe(notes)
  })
})

describe('running text', () => {
  it.each([
    ['English with a space', 'two\nlines', 'two lines'],
    ['Chinese with nothing', '两\n行', '两行'],
    ['Chinese beside full-width marks with nothing', '“锦州”\n，港', '“锦州”，港'],
    ['Chinese and English with a space', '锦州\nport', '锦州 port'],
    ['Chinese across emphasis with nothing', '**锦州**\n港', '锦州港'],
  ])('joins wrapped lines of %s', (_, text, joined) => {
    const [block] = blocksOf(text)
    expect(
      JSON.stringify(block)
        .match(/(?<="text":")[^"[]+/g)
        ?.join(''),
    ).toBe(joined)
  })

  it('keeps emphasis, code, breaks and strike-through', () => {
    expect(blocksOf('a **b** `c`<br>d\\\ne ~~f~~')).toEqual([
      {
        type: 'paragraph',
        text: [
          { type: 'text', text: 'a ' },
          { type: 'strong', children: [{ type: 'text', text: 'b' }] },
          { type: 'text', text: ' ' },
          { type: 'code', text: 'c' },
          { type: 'break' },
          { type: 'text', text: 'd' },
          { type: 'break' },
          { type: 'text', text: 'e ' },
          { type: 'delete', children: [{ type: 'text', text: 'f' }] },
        ],
      },
    ])
  })

  it('keeps the words of links and loses their addresses', () => {
    const text =
      '[a](https://example.org) <https://example.org/b> [c][r] [d](#port) www.example.org\n\n[r]: /x'
    expect(JSON.stringify(blocksOf(text))).toBe(
      '[{"type":"paragraph","text":[{"type":"text","text":"a"},{"type":"text","text":" "},{"type":"text","text":"https://example.org/b"},{"type":"text","text":" "},{"type":"text","text":"c"},{"type":"text","text":" "},{"type":"text","text":"d"},{"type":"text","text":" www.example.org"}]}]',
    )
    expect(complaintsOf(text)).toEqual(
      [4, 1, 26, 50, 57].slice(1).map((column) => `info link-removed 4:${column}`),
    )
  })

  it('flattens emphasis that nests deeper than anybody sees', () => {
    const depth = 400
    const text = '*a **b '.repeat(depth) + '** *'.repeat(depth)
    expect(JSON.stringify(blocksOf(text)).match(/children/g)?.length ?? 0).toBeLessThan(40)
  })
})

it('drops what stands in a script or style, but no text behind a tag that is never closed', () => {
  expect(JSON.stringify(blocksOf('a <style>b</style>c <select>d'))).toBe(
    '[{"type":"paragraph","text":[{"type":"text","text":"a "},{"type":"text","text":"c "},{"type":"text","text":"d"}]}]',
  )
})

it('keeps a number that stands alone', () => {
  expect(blocksOf('1949.')).toEqual([
    { type: 'paragraph', text: [{ type: 'text', text: '1949.' }] },
  ])
})

describe('pictures', () => {
  it('stand alone with their title as caption', () => {
    expect(blocksOf('![A map](./media/a%20b.svg "Where it lies")')).toEqual([
      { type: 'image', src: 'media/a b.svg', alt: 'A map', caption: 'Where it lies' },
    ])
  })

  it('leave their paragraph and stand behind it', () => {
    expect(blocksOf('see ![A][a] here\n\n[a]: media/a.svg').map(({ type }) => type)).toEqual([
      'paragraph',
      'image',
    ])
  })

  it.each([
    ['http://example.org/a.png', 'error image-remote 4:1'],
    ['//example.org/a.png', 'error image-remote 4:1'],
    ['data:image/png;base64,AA', 'error image-remote 4:1'],
    ['file:///etc/passwd', 'error image-remote 4:1'],
    ['brocade://deck/a.png', 'error image-remote 4:1'],
    ['/etc/passwd', 'error media-outside 4:1'],
    ['../a.png', 'error media-outside 4:1'],
    ['media/%2e%2e/%2e%2e/a.png', 'error media-outside 4:1'],
    ['media%5c..%5ca.png', 'error media-outside 4:1'],
    ['media/a.png%00.svg', 'error media-outside 4:1'],
    ['%2Fetc/passwd', 'error media-outside 4:1'],
  ])('never come from %s', (address, complaint) => {
    expect(complaintsOf(`![alt](${address})`)).toEqual([complaint])
    expect(blocksOf(`![alt](${address})`)).toEqual([])
  })

  it('are looked for in the folder by their exact name', () => {
    const text =
      '![a](media/here.svg) ![b](media/Here.svg) ![c](media/gone.svg) ![](media/here.svg)'
    expect(complaintsOf(text, ['media/here.svg'])).toEqual([
      'warning media-case 4:22',
      'warning media-missing 4:43',
      'warning image-alt 4:64',
    ])
  })
})

describe('blocks', () => {
  it('are lists with blocks in their items', () => {
    expect(blocksOf('3. a\n   - b\n4. [x] c')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            { type: 'paragraph', text: [{ type: 'text', text: 'a' }] },
            {
              type: 'list',
              ordered: false,
              start: 1,
              items: [[{ type: 'paragraph', text: [{ type: 'text', text: 'b' }] }]],
            },
          ],
          [
            {
              type: 'paragraph',
              text: [
                { type: 'text', text: '☑ ' },
                { type: 'text', text: 'c' },
              ],
            },
          ],
        ],
      },
    ])
  })

  it('are tables with running text in their cells', () => {
    expect(blocksOf('| a | **b** |\n|:--|--:|\n| 1 | 2 |')).toEqual([
      {
        type: 'table',
        align: ['left', 'right'],
        head: [
          [{ type: 'text', text: 'a' }],
          [{ type: 'strong', children: [{ type: 'text', text: 'b' }] }],
        ],
        rows: [[[{ type: 'text', text: '1' }], [{ type: 'text', text: '2' }]]],
      },
    ])
  })

  it('are tables of one column too, which need no bar', () => {
    expect(blocksOf('a\n:-')).toMatchObject([{ type: 'table', rows: [] }])
    expect(blocksOf('a\n-:')).toMatchObject([{ type: 'table', rows: [] }])
    expect(blocksOf('a\n: -')).toMatchObject([{ type: 'paragraph' }])
  })

  it('are quotes and code', () => {
    expect(blocksOf('> a\n\n```ts\nlet b\n```')).toEqual([
      { type: 'quote', blocks: [{ type: 'paragraph', text: [{ type: 'text', text: 'a' }] }] },
      { type: 'code', language: 'ts', text: 'let b' },
    ])
  })

  it('number footnotes in the order of their mention and list them at the end', () => {
    const blocks = blocksOf('a[^y] b[^x] c[^y]\n\n[^x]: second\n[^y]: first')
    expect(JSON.stringify(blocks)).toMatch(
      /a.*\[1\].*b.*\[2\].*c.*\[1\].*"ordered":true.*first.*second/,
    )
  })

  it('are nothing where only HTML stood', () => {
    expect(blocksOf('<p>\n\n- <b></b>\n\n> <i></i>')).toEqual([])
  })
})
