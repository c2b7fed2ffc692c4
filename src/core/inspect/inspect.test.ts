import { expect, it } from 'vitest'
import { deckOf } from '../testing/decks.ts'
import { inspect } from './inspect.ts'

const english = `---
id: all
section: Everything
cover: media/back.jpg
---
# The *title*

A paragraph[^1] with 10,301 km².

- item
  > quoted ![alt](media/in.svg "caption")

| head |
|------|
| cell |

\`\`\`stats
- {value: 1.10, unit: bn t, label: Cargo, note: in 2018}
\`\`\`

\`\`\`chart
items: [{label: Ore, value: 5, display: about 5}, {label: Oil, value: 3}]
unit: t
caption: By kind
\`\`\`

\`\`\`map
base: media/land.json
places: [{id: a, name: Here, at: [1, 1], note: a port}]
routes: [{kind: sea, path: [a, [2, 2]], name: A line}]
\`\`\`

\`\`\`js
code
\`\`\`

[^1]: A footnote.

<!-- Say this. -->
`

it('shows a deck as plain text, every word and figure of it', () => {
  const deck = deckOf({ 'deck.yaml': 'title: Deck\nlanguages: [en]', 'en.md': english })
  expect(inspect(deck)).toEqual({
    id: 'deck',
    title: { en: 'Deck' },
    languages: ['en'],
    sections: [{ id: 'all', title: { en: 'Everything' } }],
    slides: [
      {
        id: 'all',
        section: 'all',
        layout: 'cover',
        title: { en: 'The title' },
        text: {
          en: [
            'The title',
            'A paragraph[1] with 10,301 km².',
            'item',
            'quoted',
            'alt',
            'caption',
            'head',
            'cell',
            ...['1.10 bn t', 'Cargo', 'in 2018'],
            ...['Ore', 'about 5', 'Oil', '3 t', 'By kind'],
            ...['Here', 'a port', 'A line'],
            'code',
            'A footnote.',
          ].join('\n'),
        },
        notes: { en: 'Say this.' },
        media: ['media/back.jpg', 'media/in.svg', 'media/land.json'],
      },
    ],
    diagnostics: [],
  })
})
