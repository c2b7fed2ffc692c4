import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { emptyFolder } from './brocade.ts'

/** Writes files into an empty folder, and gives the folder. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await emptyFolder()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** A small deck in two languages, without a fault. */
export const goodDeck = {
  'deck.yaml': 'title: { zh-CN: 锦州, en: Jinzhou }\nlanguages: [zh-CN, en]\n',
  'zh-CN.md': '# 锦绣之城\n\n面积10301平方千米\n\n<!-- 欢迎 -->\n\n---\n\n# 港口\n\n27个泊位\n',
  'en.md':
    '# City of brocade\n\n10,301 km²\n\n<!-- Welcome -->\n\n---\n\n# The port\n\n27 berths\n',
}

/** The same with a warning in line 3 of en.md and errors in line 8. */
export const faultyDeck = {
  ...goodDeck,
  'en.md': '# City of brocade\n\n<b>10,301</b> km²\n\n---\n\n```stats\n- valeu: 27\n```\n',
}

/** The files of a deck, in a folder of that name. */
export function inFolder(
  name: string,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]))
}
