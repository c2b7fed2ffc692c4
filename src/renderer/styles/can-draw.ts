/** The Han faces that come in two parts (styles/first-faces.ts). */
const families: readonly string[] = ['Noto Sans SC Variable', 'Noto Serif SC Variable']

/** Whether these faces, the page's, have every character of a text; they may have yet to load. */
export function canDraw(text: string, faces: Iterable<FontFace> = document.fonts): boolean {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0)
  return families.every((family) => {
    const ranges = [...faces]
      .filter((face) => face.family.replaceAll('"', '') === family)
      .flatMap(({ unicodeRange }) => unicodeRange.split(',').map(rangeOf))
    return points.every((point) => ranges.some(([from, to]) => from <= point && point <= to))
  })
}

function rangeOf(text: string): readonly [number, number] {
  const [from = 0, to = from] = text
    .trim()
    .replace('U+', '')
    .split('-')
    .map((point) => Number.parseInt(point, 16))
  return [from, to]
}
