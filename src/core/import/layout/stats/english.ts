/** What a figure of an English sentence counts, in the sentence's words; null where they do not say. */
export interface Counted {
  readonly label: string
  readonly note: string | null
}

/** Words at which the name of what is counted has ended, or has not begun. */
const outside = new Set(
  `a an the this that these those its his her their our my in on at by for from to into onto upon with
   without within around across along through throughout over under above below near between among
   during since until after before about against via per than as such including like is are was were
   be been being has have had having can could will would may might must shall should do does did who
   which whose where when while because if but or nor so yet not no now then there here up down out
   every each all both it they he she we you i reached reaches reach totalled totaled exceeds exceeded
   hit became become named ranked ranks stands stood built located operating running respectively
   alone annually yearly today already currently presently ago`.split(/\s+/),
)
const linking = new Set(['and', 'of', '&'])
const stop = /^[^,;:.!?()（）“”"–—]*/
const word = /[\p{L}\p{N}&][\p{L}\p{N}'’&/.-]*/gu

/** `the total handling capacity reached 109 million tonnes`: what did, and how it is said. */
const reaching =
  /^(.*?)\s(?:has |have |had )?(?:now |already )?(?:reached|reaches|reach|exceeded|exceeds|exceed|totalled|totaled|totals|stood at|stands at|amounted to|amounts to|is|are|was|were|grew to|rose to|fell to)(?: between| from| about| around| over| more than| nearly| almost| up to)?\s*$/iu

/**
 * What a figure counts, by the words around it.
 *
 * @param before the clause up to the figure, without `more than` and the like
 * @param after what follows the figure and its unit
 * @param measured whether a unit follows the number: `27 berths` are not, `124 km of coast` is
 */
export function countedInEnglish(before: string, after: string, measured: boolean): Counted | null {
  const behind = measured ? null : phraseAfter(after)
  if (behind) return behind
  const ofWhich = /\b((?:[\p{L}-]+ ){1,3})of\s*$/iu.exec(before)
  const named = ofWhich ? lastPhrase(ofWhich[1] ?? '') : null
  if (named) return { label: named, note: null }
  const of = /^\s+of\s/i.exec(after)
  const ofAfter = of ? phraseAfter(after.slice(of[0].length - 1)) : null
  if (ofAfter) return ofAfter
  const subject = reaching.exec(before)?.[1]
  return subject === undefined ? null : subjectOf(subject)
}

/** `the volume of grain and ore reached 9 and 4 tonnes respectively`: grain, ore. */
export function respectively(sentence: string): readonly string[] {
  if (!/\brespectively\b/i.test(sentence)) return []
  const [, first, last] =
    /\bof ([\p{L} -]{2,40}?) and ([\p{L} -]{2,40}?) (?:reached|reach|exceeded|totalled|was|were|is|are|stood|amounted)\b/iu.exec(
      sentence,
    ) ?? []
  return first !== undefined && last !== undefined ? [first, last] : []
}

/** What a share is of, and what of it: the rest of its clause. */
export function sharedInEnglish(after: string): Counted | null {
  const rest = /^\s+(of\s[^,;:.!?()]{4,80}?)\s*(?=[,;:.!?]|$)/u.exec(after)?.[1]
  return rest === undefined ? null : { label: rest, note: null }
}

/** The noun phrase that begins a text, and what stands in brackets behind it. */
function phraseAfter(text: string): Counted | null {
  if (!/^\s+[\p{L}]/u.test(text)) return null
  const [span = ''] = stop.exec(text) ?? []
  let end = 0
  let last = ''
  for (const match of span.matchAll(word)) {
    const [each] = match
    const low = each.toLowerCase()
    // `5 hospitals at Third-Grade-A-Level` are of that kind.
    const kind = low === 'at' && last !== '' && /^\s\p{Lu}/u.test(span.slice(match.index + 2))
    if ((outside.has(low) && !kind) || /\d/.test(each.charAt(0))) break
    if (last !== '' && /ing$/.test(low) && !linking.has(last) && !isNoun(low)) break
    if (!linking.has(low) && !kind) end = match.index + each.length
    last = low
  }
  const label = span.slice(0, end).trim()
  if (describes.test(label) && /^,\s/.test(text.slice(end))) {
    // `96 national, provincial and city level centres`: the noun comes after the last of them.
    const rest = phraseAfter(text.slice(end + 1))
    return rest ? { ...rest, label: `${label}, ${rest.label}` } : null
  }
  if (label === '' || label.length > longest) return null
  // `5 troupes of Beijing Opera, Pingju Opera and Puppet Show` are all of them.
  const [, head = '', first = ''] = /^(.{3,}?) of (\p{Lu}.*)$/u.exec(label) ?? []
  const others = /^(, [^;:.()\d]{3,70}? and [^;:.,()\d]{3,30})[.;]/u.exec(text.slice(end))?.[1]
  if (head !== '' && others !== undefined) return { label: head, note: first + others }
  const note = /^\s*\(([^()]{2,80})\)/.exec(text.slice(end))?.[1] ?? null
  return { label, note }
}

const longest = 76
/** One adjective alone. */
const describes = /^\s*[\p{L}-]+(?:al|ic|ive|ous|ary|level)$/u

/** Nouns that end like `connecting`. */
function isNoun(word: string): boolean {
  return /(?:shipping|building|housing|manufacturing|engineering|training|banking|farming|fishing|mining|parking|meeting|spring|ring)$/.test(
    word,
  )
}

/** The noun phrase that ends a text. */
function lastPhrase(text: string): string | null {
  const words = text.trim().split(/\s+/)
  const from = words.findLastIndex((each) => outside.has(each.toLowerCase())) + 1
  const phrase = words.slice(from).join(' ')
  return phrase === '' || /^(?:one|part|some|most|kind|number|set)$/i.test(phrase) ? null : phrase
}

const pronoun = /^(?:it|they|this|these|that|there|he|she|we|which|who)\b/i

function subjectOf(text: string): Counted | null {
  const label = text
    .replace(/^.*[,;:]\s*/u, '')
    .trim()
    .replace(/^(?:and|but|while|the|a|an|its|their)\s+/i, '')
    .replace(/\s\p{Ll}+(?:ed|de|ilt) (?:by|in|at)\s.*$/u, '')
  const verbs = /\b(?:is|are|was|were|has|have|had|reached)\b/i.test(label)
  return label === '' || label.length > longest || verbs || pronoun.test(label)
    ? null
    : { label, note: null }
}
