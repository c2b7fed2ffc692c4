/** A BCP-47 language tag as a deck's file names write it: `zh-CN`, `en`. */
export type LanguageTag = string

/** One value per language of a deck. */
export type Localised<T = string> = Readonly<Record<LanguageTag, T>>
