import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      // Bundled: a cold start reads two files instead of some hundreds.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/main/index.ts', 'parse-worker': 'src/main/library/parse-worker.ts' },
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
    plugins: [svelte()],
    build: {
      minify: true,
      rollupOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
})
