import type { Plugin } from 'vite'

/** Tells V8 to compile all of a file beside the page's own work, not function by function in its way. */
const hint = '//# allFunctionsCalledOnLoad\n'

/** Puts the hint into the files whose names begin so. It counts only on the first line. */
export function compileWhole(names: RegExp): Plugin {
  return {
    name: 'compile-whole',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.test(file.name)) file.code = hint + file.code
        }
      },
    },
  }
}
