import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IndexHtmlTransformContext, Plugin } from 'vite'
import { languageName } from '../../src/core/text/language-name.ts'
import { isHan, readSlices, slicesFor, smallName } from './slices.ts'

/** Latin letters, which are whole files (plugin.ts). */
const latin = ['source-sans-3-latin-wght-normal.woff2', 'source-serif-4-latin-wght-normal.woff2']

/**
 * Has the page ask at once for the faces that stand on its every screen: Latin letters, and the
 * languages' own names. Others are found when they are laid out, and a layout that finds a face
 * missing is done again when it comes.
 *
 * @param page the page's path, as Vite has it
 */
export function facesAhead(root: string, page: string): Plugin {
  return {
    name: 'faces-ahead',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        if (path !== page || !bundle) return html
        const files = [...latin, ...(await namesOfLanguages(root))]
        return files.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            href: `./${builtAs(file, bundle)}`,
          },
        }))
      },
    },
  }
}

/** The small files that the languages' own names are set in. */
async function namesOfLanguages(root: string): Promise<readonly string[]> {
  const css = join(root, 'node_modules/@fontsource-variable/noto-sans-sc/wght.css')
  const languages = await readdir(join(root, 'resources/locales'))
  const letters = languages.map(languageName).join('')
  const slices = slicesFor(readSlices(await readFile(css, 'utf8')), new Set(letters))
  return [...slices.keys()].filter(isHan).map(smallName)
}

function builtAs(file: string, bundle: NonNullable<IndexHtmlTransformContext['bundle']>): string {
  const built = Object.values(bundle).find(
    (asset) => asset.type === 'asset' && asset.names.includes(file),
  )
  if (!built) throw new Error(`no page needs ${file}`)
  return built.fileName
}
