/** Plural forms share one key: `deckLength_other` is asked for as `deckLength`. */
export type Singular<Key> = Key extends `${infer Name}_other` ? Name : Key
