/**
 * What one slide may hold: far more than a screen shows, little enough that the worst text of this
 * size is parsed in well under a second. Markdown's delimiters and nested containers cost the
 * square of their number, and deep nesting overflows the stack inside the parser.
 */
export const slideLimits = {
  characters: 16_000,
  lines: 800,
  /** Width of the run of markers and indentation that opens a line: bounds how deep blocks nest. */
  prefix: 64,
  /** `*`, `_`, `~`, `[`, `]`, backticks and `<`: each may open or close something. */
  delimiters: 2_000,
} as const

/** What one file may hold. */
export const fileLimits = {
  /** More than any document: a larger file is a mistake, and reading it would stall the show. */
  bytes: 8 * 1024 * 1024,
  slides: 20_000,
  /** Of a plain document: a thousand slides. */
  characters: 500_000,
} as const

/** How deep emphasis nests before the rest is flattened: no reader sees more. */
export const deepestInline = 8

/** How deep YAML nests: the deepest schema needs 4. */
export const deepestYaml = 24

/** Aliases in one YAML body: each can double what the one before it holds. */
export const mostAliases = 12
