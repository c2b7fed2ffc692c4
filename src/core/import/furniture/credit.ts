/** A line's credit, and what else it says: a caption before it, the name of a file. */
export interface Credited {
  /** Who made the picture, in the document's own words: `Photo: Li Lei`. */
  readonly credit: string
  /** What stands before it. */
  readonly before: string
}

const agency =
  /(?:AFP|Reuters|Getty(?: Images)?|Alamy(?: Stock Photo)?|Imaginechina|Argusphoto|Shutterstock|iStock(?:photo)?|Unsplash|Pexels|Wikimedia(?: Commons)?|Flickr|Quanjing|Xinhua|EPA|Corbis|Dreamstime|Adobe Stock|Visual China(?: Group)?|VCG|CFP|China Daily|Depositphotos|123RF|Stock Photo|新华社|中新社|视觉中国|全景(?:网|视觉)?|图虫(?:创意)?|东方IC|人民视觉|IC ?photo)/u
const names = new RegExp(`^(?:[^/|。！？!?]{1,50}\\s*[/|]\\s*){1,3}[^/|。！？!?]{1,50}$`, 'u')

const label =
  '(?:(?:photo(?:graph)?s?|images?|pictures?|illustrations?|artwork|graphics?)(?:\\s+(?:credits?|courtesy(?: of)?|by|source|copyright))|(?:photo(?:graph)?s?|images?|pictures?|credits?|courtesy of|photographer)(?=\\s*[:：©])|photo by|courtesy of|©)'
const english = new RegExp(
  `${label}\\s*[:：]?\\s*(?:©\\s*)?(\\S[^。.!?]{1,80}?(?:\\b(?:Co|Ltd|Inc)\\.[^。.!?]{0,40})*)[.。)）\\]]?$`,
  'iu',
)
const chinese =
  /(?:摄影(?:者|师)?|图片(?:来源|提供|作者|版权)?|照片(?:来源|提供)?|图源|供图|图片由|摄)\s*[:：/／]\s*(\S[^。！？]{0,40}?)(?:\s*提供)?[。)）\]】]?$|(?:^|[\s。，（(【[])((?:(?:新华社|中新社|本报|特约)?记者\s*)?[\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{2,4}){0,3})(?<!拍)\s*[/／]?\s*(?:摄影?|供图|绘)[。)）\]】]?$|^图\s*[/／|丨]\s*(\S.{0,30})$/u

/** Reads the credit at a line's end; null where nobody is named. */
export function creditOf(text: string): Credited | null {
  if (text.length > 300) return null
  for (const pattern of [english, chinese]) {
    const start = text.search(pattern)
    // `Picture: imperfect` names nobody.
    if (start >= 0 && !/[:：]\s*[^\s\p{Lu}\p{Script=Han}©]/u.test(text.slice(start)))
      return { credit: bare(text.slice(start)), before: bare(text.slice(0, start)) }
  }
  const isNamed = names.test(text) && text.length < 120 && agency.test(text)
  return isNamed || onlyAgency.test(text) ? { credit: text, before: '' } : null
}

const onlyAgency = new RegExp(`^${agency.source}$`, 'u')

/** Whether a line names who made a picture, and says nothing else. */
export function isCredit(line: string): boolean {
  return creditOf(line.trim())?.before === ''
}

/** Without what sets it off from what stands beside it: brackets, a dash, a Chinese full stop before it. */
function bare(text: string): string {
  return text.replace(/^[\s。，（(【[|·—–-]+|[\s（(【[）)】\]|·—–-]+$/gu, '')
}
