/** Advance widths of the theme's widest face, Noto Serif SC at weight 600, in em, rounded up. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u, 1],
  [/[\p{Nd}]/u, 0.58],
  [/[mwMW%‰@]/u, 1.08],
  [/[\p{Lu}&+=<>~≈]/u, 0.72],
  [/[ijltI.,:;'!|()\s]/u, 0.38],
  [/[‘’“”]/u, 0.5],
  [/[–]/u, 0.54],
  [/[—…]/u, 1],
]

/** Where Han meets letters or digits a thin gap stands (`text/gaps.ts`, `text-autospace`). */
const gap =
  /\p{Script=Han}(?=[\p{Script=Latin}\p{Nd}])|[\p{Script=Latin}\p{Nd}](?=\p{Script=Han})/gu

/** The width of a line of text in em of its own size: Han 1, digits and letters about half. */
export function emWidth(text: string): number {
  let width = (text.match(gap)?.length ?? 0) * 0.125
  for (const letter of text) width += widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.62
  return width
}
