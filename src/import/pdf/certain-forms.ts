/**
 * Letters that a PDF has for the sake of its type, put back: ligatures, and the radicals and
 * compatibility forms that fonts give for Han characters; and the spaces between these that were a
 * line's end. Full-width punctuation, superscripts and
 * the like mean what they are and stay.
 */
export function certainForms(text: string): string {
  return (
    text
      .replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu, (form) =>
        form.normalize('NFKC'),
      )
      .replace(/\u00ad/gu, '')
      // Where a line ended: names in a list stand apart with a space, words of a sentence don't.
      .replace(/(?<=[\p{sc=Han}，、；]{8}) (?=[\p{sc=Han}，、；]{8})/gu, '')
  )
}
