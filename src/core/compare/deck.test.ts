import { expect, it } from 'vitest'
import { checkDeck } from '../check/check-deck.ts'
import { describe as inWords } from '../diagnostics/describe.ts'
import type { Place } from '../model/diagnostic.ts'
import { fixtureSource } from '../testing/decks.ts'

/** `en.md:7:23 figure-differs zh-CN.md:7:11`: what differs and where it stands in each language. */
function differences(name: string): readonly string[] {
  const at = ({ file, line, column }: Place) => `${file}:${line}:${column}`
  return checkDeck(fixtureSource(name)).diagnostics.map((found) => {
    const { code, related, message } = found
    if (related) expect(message).toContain(`(${at(related)})`)
    return [at(found), code, ...(related ? [at(related)] : [])].join(' ')
  })
}

it('each of a deck’s errors is reported once, with its place in both languages', () => {
  expect(differences('disagreeing')).toEqual([
    'en.md:7:23 figure-differs zh-CN.md:7:11',
    'en.md:8:16 figure-differs zh-CN.md:8:24',
    'en.md:11:29 figure-differs zh-CN.md:11:12',
    'en.md:15:9 layout-mismatch',
    'en.md:24:10 figure-differs zh-CN.md:24:10',
    'en.md:35:29 figure-differs zh-CN.md:35:4',
    'en.md:35:61 figure-differs zh-CN.md:35:24',
    'en.md:39:15 figure-differs zh-CN.md:39:8',
    'en.md:40:15 figure-differs zh-CN.md:40:8',
    'en.md:43:1 blocks-differ zh-CN.md:43:1',
    'en.md:51:1 items-differ zh-CN.md:56:1',
    'en.md:59:1 media-differ zh-CN.md:66:1',
    'en.md:59:1 blocks-differ zh-CN.md:66:1',
    'zh-CN.md:74:1 slide-untranslated',
  ])
})

it('kinds of blocks are named in the reader’s words', () => {
  const { diagnostics } = checkDeck(fixtureSource('disagreeing'))
  const said = (code: string) => {
    const found = diagnostics.find((diagnostic) => diagnostic.code === code)
    return found && [found.message, inWords(found, 'zh-CN')]
  }
  expect(said('items-differ')).toEqual([
    expect.stringMatching(/^The list of the slide/u),
    expect.stringContaining('这一页的列表在这里有'),
  ])
  const [english, chinese] = said('blocks-differ') ?? []
  expect(english).toMatch(/[a-z]+ ×\d/u)
  expect(chinese).toMatch(/\p{Script=Han}+×\d/u)
  expect(chinese).not.toMatch(/[a-z]+ ?×/u)
})
