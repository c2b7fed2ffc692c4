import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { kinds } from '../blocks/kinds.ts'
import { jsonSchemas } from './schemas.ts'

const folder = new URL('../../../resources/schemas/', import.meta.url)

it('has one for deck.yaml, for a slide and for each kind of block', () => {
  expect([...jsonSchemas().keys()].sort()).toEqual(
    ['deck', 'slide', ...Object.keys(kinds)].map((name) => `${name}.json`).sort(),
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
