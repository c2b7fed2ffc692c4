import { peerModule } from '../peers.ts'

/** A deck's files, by their paths in its folder. */
export type Files = ReadonlyMap<string, string>

export const contestants = ['unified', 'markdown-it', 'marp-core', 'brocade'] as const

export type Contestant = (typeof contestants)[number]

/** Loads a contestant, and gives the function that parses a deck with it. */
export const loaders: Record<Contestant, (files: Files) => Promise<() => unknown>> = {
  /** What Brocade stands on, by itself: Markdown with GFM to a tree, nothing more. */
  async unified(files) {
    const { unified } = await import('unified')
    const { default: remarkParse } = await import('remark-parse')
    const { default: remarkGfm } = await import('remark-gfm')
    const processor = unified().use(remarkParse).use(remarkGfm)
    const texts = markdownOf(files)
    return () => texts.map((text) => processor.parse(text))
  },

  /** The parser of Slidev and Marp: to a list of tokens, without positions inside a line. */
  async 'markdown-it'(files) {
    const module: MarkdownIt = await import(peerModule('markdown-it/dist/markdown-it.mjs'))
    const parser = new module.default()
    const texts = markdownOf(files)
    return () => texts.map((text) => parser.parse(text, {}))
  },

  /** From text to the HTML and the style of every slide: Marp takes no other way. */
  async 'marp-core'(files) {
    const module: MarpCore = await import(peerModule('@marp-team/marp-core/lib/index.mjs'))
    const marp = new module.Marp()
    const texts = markdownOf(files)
    return () => texts.map((text) => marp.render(text))
  },

  /** The whole way from bytes to a checked, paired, laid-out deck with its diagnostics. */
  async brocade(files) {
    const { loadDeck } = await import('../../../src/core/deck/load.ts')
    const encoder = new TextEncoder()
    const source = {
      id: 'bench',
      files: Array.from(files, ([path, text]) => ({ path, bytes: encoder.encode(text) })),
    }
    return () => loadDeck(source)
  },
}

interface MarkdownIt {
  readonly default: new () => { parse(text: string, environment: object): unknown }
}

interface MarpCore {
  readonly Marp: new () => { render(text: string): unknown }
}

function markdownOf(files: Files): readonly string[] {
  return [...files].filter(([path]) => path.endsWith('.md')).map(([, text]) => text)
}
