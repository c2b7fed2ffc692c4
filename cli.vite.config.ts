import { defineConfig } from 'vite'

/** The `brocade` command in some files. From its source, Node opens five hundred before the first word. */
export default defineConfig({
  build: {
    ssr: 'src/cli/brocade.ts',
    outDir: 'out/cli',
    target: 'node24',
    rollupOptions: {
      // Flat: the checkout's folder is found from where a module stands.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
  // officeparser is large and finds its parts beside it; only an import loads it.
  ssr: { noExternal: true, external: ['officeparser'] },
  publicDir: false,
})
