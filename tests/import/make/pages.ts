import type { Fixture } from './fixture.ts'
import { pdf } from './pdf.ts'

const coast = [
  'The city faces the Bohai Sea and has 97.7 kilometres of coast, with beaches, flats and a',
  'bay that is shallow enough to walk in when the tide is out, which it is twice on each day',
  'of the year, and more so in spring.',
]

/** A PDF without any structure, its headings nothing but larger letters, with one page scanned. */
export const pages: Fixture = {
  name: 'pages.pdf',
  make: () =>
    pdf([
      [
        { text: 'Jinzhou, city of brocade', size: 28 },
        { text: 'The coast', size: 18 },
        ...coast.map((text) => ({ text })),
      ],
      'scan',
      [{ text: 'The port', size: 18 }, { text: 'It opened in 1990 and has 27 berths.' }],
    ]),
  says: [
    'Jinzhou, city of brocade',
    'The coast',
    coast.join(' '),
    'The port',
    'It opened in 1990 and has 27 berths.',
  ],
}
