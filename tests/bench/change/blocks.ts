import { picture } from '../sample-deck.ts'

/** Slides that are more to draw than words and a picture, by what stands on them. */
export const blocks: ReadonlyMap<string, string> = new Map([
  [
    'chart',
    `\`\`\`chart
kind: bar
items:
${Array.from({ length: 8 }, (_, item) => `  - { label: '${item + 1}', value: ${item * 7 + 3} }`).join('\n')}
\`\`\``,
  ],
  [
    'map',
    `\`\`\`map
view: [115.2, 38.2, 127.6, 46.4]
places:
${Array.from({ length: 10 }, (_, place) => `  - { id: p${place}, name: 'P${place}', at: [${116 + place}, ${39 + (place % 5)}] }`).join('\n')}
routes:
  - { kind: rail, path: [p0, p1, p2, p3, p4] }
  - { kind: road, path: [p5, p6, p7, p8, p9] }
\`\`\``,
  ],
  [
    'gallery',
    `\`\`\`gallery
${Array.from({ length: 6 }, (_, item) => `- { image: ${picture}, alt: '${item + 1}', caption: '${item + 1}' }`).join('\n')}
\`\`\``,
  ],
])
