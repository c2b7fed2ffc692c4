declare module 'subset-font' {
  /** The characters of a text alone out of a font, every feature and axis kept. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>
}
