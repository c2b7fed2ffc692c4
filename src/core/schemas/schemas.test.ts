import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { kinds } from '../blocks/kinds.ts'
import { jsonSchemas } from './schemas.ts'
import { snippets } from './snippets.ts'

const resources = new URL('../../../resources/', import.meta.url)
const folder = new URL('../../../resources/schemas/', import.meta.url)

it('has one for deck.yaml, for the settings, for a slide and for each kind of block', () => {
  expect([...jsonSchemas().keys()].sort()).toEqual(
    ['deck', 'settings', 'slide', ...Object.keys(kinds)].map((name) => `${name}.json`).sort(),
  )
})

it('is written out as it is now (else run `npm run schemas`)', () => {
  expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort())
  for (const [name, schema] of jsonSchemas()) {
    expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name).toEqual(
      JSON.parse(JSON.stringify(schema)),
    )
  }
})

it('requires what a deck needs, and lets a list stand for its items', () => {
  expect(jsonSchemas().get('deck.json')).toMatchObject({ required: ['title', 'languages'] })
  expect(jsonSchemas().get('stats.json')).toMatchObject({
    anyOf: [{ type: 'object' }, { type: 'array' }],
  })
})

/** Checks a value as an editor does, by the schema as it is written out. */
function faults(name: string, value: unknown): readonly string[] {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8')
  const result = z.fromJSONSchema(JSON.parse(text)).safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

const shipped = ['slides/jinzhou', 'slides/jinpu-new-area', 'resources/templates/deck']

describe.each(shipped)('in %s', (deck) => {
  const text = (file: string) =>
    readFileSync(new URL(`../../../${deck}/${file}`, import.meta.url), 'utf8')

  it('deck.yaml is as the schema says', () => {
    expect(faults('deck', parse(text('deck.yaml')))).toEqual([])
  })

  it.each(['zh-CN.md', 'en.md'])('the front matter and blocks of %s are too', (file) => {
    const heads = [...text(file).matchAll(/^---\n((?:\w+: .*\n)+)---$/gmu)]
    expect(heads.length).toBeGreaterThan(9)
    for (const [, head = ''] of heads) expect(faults('slide', parse(head)), head).toEqual([])
    const blocks = [...text(file).matchAll(/^```(\w+)\n([^]*?)^```$/gmu)]
    expect(blocks.length).toBeGreaterThan(4)
    for (const [, kind = '', body = ''] of blocks) {
      expect(faults(kind, parse(body)), body).toEqual([])
    }
  })
})

it('finds what is wrong', () => {
  expect(faults('deck', { title: 'Port', languages: ['中文'] })).toEqual(['languages.0'])
  expect(faults('deck', { title: 'Port', languages: ['en'], tilte: 1 })).toHaveLength(1)
  expect(faults('slide', { layout: 'txet' })).toEqual(['layout'])
  expect(faults('video', { src: '../film.webm', title: 'Film' })).toEqual(['src'])
  expect(faults('stats', [{ value: 3 }])).toHaveLength(1)
  expect(faults('settings', { idle: { timeoutSeconds: 'long' } })).toEqual(['idle.timeoutSeconds'])
})

describe('the snippets', () => {
  it('are written out as they are now (else run `npm run schemas`)', () => {
    const file = new URL('templates/editor/brocade.code-snippets', resources)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(snippets())))
  })

  it.each(Object.keys(kinds))('begin a %s block with all that it must say', (kind) => {
    const [fence, ...lines] = snippets()[kind]?.body ?? []
    expect([fence, lines.at(-1)]).toEqual([`\`\`\`${kind}`, '```'])
    // What an author leaves as it is offered: the first choice, the name of the field, the number.
    const body = lines.slice(0, -1).join('\n')
    const left = body.replaceAll(/\$\{\d+(?:\|([^,|]*)[^}]*|:([^}]*))\}/gu, '$1$2')
    const value = parse(left.replace('url: url', 'url: https://example.org'))
    expect(faults(kind, value), left).toEqual([])
  })
})
