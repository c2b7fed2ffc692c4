/** What there is to say of one mark of a drawing. */
export interface Detail {
  readonly name: string
  readonly value?: string | undefined
  readonly note?: string | undefined
}

/** A detail as one line, to be heard or measured. */
export function inOneLine({ name, value, note }: Detail, language: string): string {
  const comma = language.startsWith('zh') ? '，' : ', '
  return [name, value, note].filter((part) => part !== undefined).join(comma)
}
