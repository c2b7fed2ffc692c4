/** One thing that a deck must say, and the slide that says it, in both languages. */
export type Fact = readonly [fact: string, slide: string, chinese: RegExp, english: RegExp]
