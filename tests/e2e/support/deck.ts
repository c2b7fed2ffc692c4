import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A small bilingual deck: `count` numbered slides. */
export async function writeDeck(folder: string, count = 6): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'deck.yaml'),
    'title: { zh-CN: 试验, en: Trial }\nlanguages: [zh-CN, en]\n',
  )
  await save(
    join(folder, 'zh-CN.md'),
    slides(count, (number) => `第${number}页`),
  )
  await save(
    join(folder, 'en.md'),
    slides(count, (number) => `Page ${number}`),
  )
}

/** Saves as editors do: a new file moved over the old one. */
export async function save(file: string, text: string): Promise<void> {
  await writeFile(`${file}.tmp`, text)
  await rename(`${file}.tmp`, file)
}

/** Numbered slides with ids `s1`, `s2` … */
export function slides(count: number, title: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => slide(index + 1, title(index + 1))).join('\n')
}

function slide(number: number, title: string): string {
  return `---\nid: s${number}\nlayout: text\n---\n\n# ${title}\n\n${title}。\n\n<!-- ${title} -->\n`
}
