/** Marks that Chinese writes as wide as its characters, by their half-width form. */
export const wideMarks: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
}

/** The same the other way round; the comma of a series is a comma. */
export const narrowMarks: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(wideMarks).map(([narrow, wide]) => [wide, narrow])),
  '、': ',',
}
