const mebibyte = 2 ** 20

/** What one imported file may hold: far more than any document for an exhibition. */
export const importLimits = {
  /** Checked before anything is read. */
  fileBytes: 200 * mebibyte,
  /** Of a text, Markdown or HTML file, which are parsed as a whole. */
  textBytes: 8 * mebibyte,
  /** Of all that is packed in a .docx or .pptx. */
  unpackedBytes: 512 * mebibyte,
  /** Of one XML part in it: 64 MiB are some ten thousand pages. */
  xmlBytes: 64 * mebibyte,
  entries: 10_000,
} as const
