import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { writeAtomically } from '../../src/cli/atomic-write.ts'
import { slicesFor } from './slices.ts'
import type { Slice } from './slices.ts'
import { readFirstWords } from './words.ts'
import type { FirstWords } from './words.ts'

/** What the first screens set in a face, by the face's package. */
const setIn: ReadonlyMap<string, keyof FirstWords> = new Map([
  ['noto-sans-sc', 'interface'],
  ['noto-serif-sc', 'decks'],
])

/**
 * Han slices have a number. Others have a script's name and stay whole: Latin letters are set in
 * pairs, and no pair spans two files.
 */
const isHan = ({ file }: Slice): boolean => /-\d+-wght-normal\.woff2$/u.test(file)

/**
 * Brings the characters of the first screens in files of their own: a slice of a Han face holds a
 * hundred characters and weighs 60 kB, and the loop needs a few of many slices. A small slice has
 * the same glyphs, axis and features, and stands after the whole ones, so that it goes first; any
 * other character comes from those as before.
 *
 * @param root the checkout
 */
export function firstFaces(root: string): Plugin {
  const cache = join(root, 'node_modules/.cache/first-faces')
  let reading: Promise<FirstWords> | null = null

  async function smallRule(slice: Slice, letters: string, folder: string): Promise<string> {
    const font = await readFile(join(folder, slice.file))
    const hash = createHash('sha256').update(font).update(letters).digest('hex').slice(0, 16)
    const file = join(cache, hash, `first-${basename(slice.file)}`)
    if (!existsSync(file)) {
      await mkdir(dirname(file), { recursive: true })
      await writeAtomically(file, await subsetFont(font, letters, { targetFormat: 'woff2' }), 0o644)
    }
    const points = [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`)
    return slice.rule
      .replace(slice.file, relative(folder, file))
      .replace(/unicode-range:[^;]*/u, `unicode-range: ${points.join()}`)
  }

  return {
    name: 'first-faces',
    enforce: 'pre',
    async transform(code, id) {
      const [, face = ''] = /@fontsource-variable\/([^/]+)\/wght\.css$/u.exec(id) ?? []
      const which = setIn.get(face)
      if (which === undefined) return null
      const words = (await (reading ??= readFirstWords(root)))[which]
      const slices = [...slicesFor(code, new Set([...words].sort()))].filter(([one]) => isHan(one))
      const rules = slices.map(([one, letters]) => smallRule(one, letters, dirname(id)))
      return [code, ...(await Promise.all(rules))].join('\n')
    },
  }
}
