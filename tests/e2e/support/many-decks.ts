import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const covers = ['#8c1c2e', '#2f6f86', '#5a1f3d'] as const

/** Titles as halls have them, short and long, in both languages. */
const subjects = [
  ['锦州港', 'The Port of Jinzhou'],
  [
    '从一座古塔读懂辽西走廊的两千年',
    'Two thousand years of the Liaoxi Corridor, told by one pagoda',
  ],
  ['渔村', 'Village'],
  [
    '面向东北亚的石油化工、粮食与集装箱运输枢纽，怎样在三十年里一步步建成',
    'How a hub for oil, grain and containers on the edge of North-East Asia was built, berth by berth, within thirty years',
  ],
] as const

/** Writes `count` bilingual decks into a folder: `deck-01` … each third without a cover. */
export async function writeDecks(folder: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await writeDeck(join(folder, `deck-${String(number).padStart(2, '0')}`), number)
  }
}

async function writeDeck(folder: string, number: number): Promise<void> {
  const [chinese, english] = subjects[number % subjects.length] ?? subjects[0]
  const colour = number % 3 === 0 ? null : covers[number % covers.length]
  const cover = colour === null ? '' : 'cover: media/cover.svg\n'
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(
    join(folder, 'deck.yaml'),
    `title: { zh-CN: "${number} ${chinese}", en: "${number} ${english}" }
languages: [zh-CN, en]
order: ${number}
${cover}`,
  )
  await writeFile(join(folder, 'zh-CN.md'), `---\nid: s1\n---\n\n# ${number} ${chinese}\n`)
  await writeFile(join(folder, 'en.md'), `---\nid: s1\n---\n\n# ${number} ${english}\n`)
  if (colour === null) return
  await writeFile(
    join(folder, 'media/cover.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="${colour}"/><circle cx="112" cy="40" r="24" fill="#e8cf94"/></svg>`,
  )
}
