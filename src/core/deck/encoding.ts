import { decodeLoosely, decodeStrictly, type Encoding } from './text-decoder.ts'

/**
 * What most Chinese running text is made of, simplified and traditional. Bytes read in the wrong
 * encoding give characters that are hardly ever among them.
 */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装' +
    '這為個國們時來會對發動過說產種後學經進著電裡現實兩體機當點從業還應開間樣與關線內數質氣變條沒結問無係軍總題黨員設長頭資邊級圖統較將組見計別論運農幾區強決乾做戰則據處隊給門導壓爭濟階術極聯認權證單風車場務萬達積議聲報類離華確張馬節話況溫傳許廣記需觀織裝',
)

/** Marks that Chinese text has between its characters, besides those of ASCII. */
const marks = /[\s!-~，。、；：？！“”‘’（）《》「」『』【】…—·％０-９]/u

/** How much of a text is what Chinese or Latin text is made of, from 0 to 1; null where bytes mean nothing. */
function likeliness(bytes: Uint8Array, encoding: Encoding): number | null {
  const text = decodeStrictly(bytes, encoding)
  if (text === null) return null
  let known = 0
  let all = 0
  for (const character of text) {
    all += 1
    if (common.has(character)) known += 1
    else if (marks.test(character)) known += 0.5
  }
  return all === 0 ? 0 : known / all
}

/**
 * The encoding of a file: what a byte order mark says, else UTF-8 where the bytes form it, UTF-16
 * without a mark, or GB18030 or Big5, whichever makes more of the characters that Chinese is
 * mostly written with. Bytes that form none of them are taken for damaged UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const utf8 = decodeStrictly(bytes, 'utf-8') !== null
  // English in UTF-16 is good UTF-8 too, with a NUL beside each letter.
  if (utf8 && !bytes.subarray(0, sample).includes(0)) return 'utf-8'
  const wide = likeliest(bytes, ['utf-16le', 'utf-16be'])
  if (wide !== null && wide.likeliness > leastWide) return wide.encoding
  if (utf8 || mostlyUtf8(bytes)) return 'utf-8'
  const chinese = likeliest(bytes, ['gb18030', 'big5'])
  return chinese?.encoding ?? 'utf-8'
}

/** Enough of a file to tell by. */
const sample = 64 * 1024

/** Text read in the wrong width is hardly anything that Chinese or English is written with. */
const leastWide = 0.3

function likeliest(bytes: Uint8Array, encodings: readonly Encoding[]) {
  return encodings
    .map((encoding) => ({ encoding, likeliness: likeliness(wholePart(bytes), encoding) }))
    .reduce<{ encoding: Encoding; likeliness: number } | null>(
      (best, { encoding, likeliness }) =>
        likeliness !== null && likeliness > (best?.likeliness ?? -1)
          ? { encoding, likeliness }
          : best,
      null,
    )
}

/** The beginning of a file, cut behind a line so that no character is cut in two. */
function wholePart(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sample) return bytes
  const end = bytes.lastIndexOf(0x0a, sample)
  // In UTF-16 a line's end is two bytes, and the file's beginning is even.
  return bytes.subarray(0, end > 0 ? end - (end % 2) : sample)
}

/**
 * A UTF-8 file with a few damaged bytes often reads as GB18030 too, as nonsense. By chance Han
 * text in GB18030 hardly ever forms UTF-8 sequences, so a majority of good ones decides.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeLoosely(bytes, 'utf-8')
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return good > bad
}
