import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { chunkNames } from './build/chunks.ts'
import { compileWhole } from './build/compile-whole.ts'
import { facesAhead } from './build/first-faces/ahead.ts'
import { firstFaces } from './build/first-faces/plugin.ts'

/**
 * The faces are on the disk, a frame away: wait for them. Swapping would first show boxes
 * on a machine that has no Chinese fonts of its own.
 */
const waitForFonts: Plugin = {
  name: 'wait-for-fonts',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('@fontsource')
      ? code.replaceAll('font-display: swap', 'font-display: block')
      : null
  },
}

export default defineConfig({
  main: {
    build: {
      // Bundled: a cold start reads two files instead of some hundreds.
      externalizeDeps: false,
      rollupOptions: {
        // Native: it cannot be bundled, and only the process that makes pictures loads it.
        external: ['sharp'],
        input: {
          index: 'src/main/index.ts',
          'parse-worker': 'src/main/library/parse-worker.ts',
          'check-worker': 'src/main/preview/check-worker.ts',
          'picture-process': 'src/main/pictures/picture-process.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file and can load nothing else.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [
      firstFaces(import.meta.dirname),
      facesAhead(import.meta.dirname, '/index.html'),
      waitForFonts,
      svelte(),
      compileWhole(/^(?:index|shared|late)/u),
    ],
    build: {
      minify: true,
      // Nothing is inlined as data: the content security policy allows the app's own files only.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          index: 'src/renderer/index.html',
          presenter: 'src/renderer/presenter.html',
          measure: 'src/renderer/measure.html',
          print: 'src/renderer/print.html',
          remote: 'src/renderer/remote.html',
          follow: 'src/renderer/follow.html',
        },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunkNames(join(import.meta.dirname, 'src/renderer')) }],
          },
        },
      },
    },
  },
})
