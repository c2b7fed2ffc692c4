import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { writeAtomically } from '../../src/cli/atomic-write.ts'
import {
  isHan,
  rangesOf,
  readSlices,
  ruleFor,
  ruleWithout,
  slicesFor,
  smallName,
} from './slices.ts'
import type { Slice } from './slices.ts'
import { readFirstWords } from './words.ts'
import type { FirstWords } from './words.ts'

/** The Han faces, and the words of the first screens that are set in each. */
const setIn: ReadonlyMap<string, readonly (keyof FirstWords)[]> = new Map([
  ['noto-sans-sc', ['interface', 'decks']],
  ['noto-serif-sc', ['headings', 'decks']],
])

/**
 * Divides the stylesheets of the Han faces in two. `wght.css?first` has the characters of the first
 * screens, in files of their own: a slice holds a hundred characters and weighs 60 kB, and the loop
 * needs a few of many slices; a small one has the same glyphs, axis and features. `wght.css` has all
 * other characters. Two, because the engine looks at every rule of a face for every size of type:
 * two hundred of them were a quarter of the first layout.
 *
 * @param root the checkout
 */
export function firstFaces(root: string): Plugin {
  const cache = join(root, 'node_modules/.cache/first-faces')
  let reading: Promise<FirstWords> | null = null

  async function smallRule(slice: Slice, letters: string, folder: string): Promise<string> {
    const font = await readFile(join(folder, slice.file))
    const hash = createHash('sha256').update(font).update(letters).digest('hex').slice(0, 16)
    const file = join(cache, hash, smallName(slice))
    if (!existsSync(file)) {
      await mkdir(dirname(file), { recursive: true })
      await writeAtomically(file, await subsetFont(font, letters, { targetFormat: 'woff2' }), 0o644)
    }
    return ruleFor(slice, letters, relative(folder, file))
  }

  return {
    name: 'first-faces',
    enforce: 'pre',
    async transform(code, id) {
      const [, path = '', face = '', first] =
        /^(.*\/@fontsource-variable\/([^/]+)\/wght\.css)(\?first)?/u.exec(id) ?? []
      const which = setIn.get(face)
      if (which === undefined) return null
      const words = await (reading ??= readFirstWords(root))
      const letters = new Set(which.flatMap((part) => [...words[part]]).sort())
      const slices = readSlices(code)
      const own = slicesFor(slices, letters)
      const han = slices.filter(isHan)
      const whole = slices.filter((one) => !isHan(one))
      if (!first) {
        // The later of two rules wins: what the loop's sheet has must not come anew from this one.
        const taken = [...rangesOf(letters), ...whole.flatMap(({ ranges }) => ranges)]
        return han.map((one) => ruleWithout(one, taken) ?? '').join('\n')
      }
      const small = han.flatMap((one) => {
        const few = own.get(one)
        return few === undefined ? [] : [smallRule(one, few, dirname(path))]
      })
      return [...whole.map(({ rule }) => rule), ...(await Promise.all(small))].join('\n')
    },
  }
}
