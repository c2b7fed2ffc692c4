import { clean, matchAt, matchBefore, stepOf, type Numeral, type Reading } from './numeral.ts'

const digits =
  /(?:\d{1,3}(?:[,\u2009\u202f\u00a0]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){1,4}(?! ?[\d-])|\d+)(?:\.\d+)?/y
/** 千 before 瓦 or 米 belongs to the unit, as in 50千瓦. */
const chineseScale =
  /(多|余)?((?:百万|千万|十万|百|千|万)?亿|万亿|[十百千]?万|百|千(?![瓦米克卡伏赫帕字比]))(多|余)?/y
const loose = /多|余/y
const englishScale =
  /(?:[ \u00a0\u202f-]?(hundred|thousand|million|billion|trillion|mln|mn|bn|tn)s?|(M|K|B))(?![A-Za-z\d²³])/iy
const scaleWords: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  K: 1e3,
  M: 1e6,
  B: 1e9,
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** A number in digits, with the word that multiplies it: `10,301`, `1.09亿`, `1万3千`, `1.62M`. */
export function digitsAt(reading: Reading, at: number): Numeral | null {
  const found = matchAt(digits, reading.text, at)
  if (!found || found[0].length > 24) return null
  const [written] = found
  const plain: Numeral = {
    value: clean(Number(written.replace(/[^\d.]/g, ''))),
    step: stepOf(written),
    spelt: false,
    over: false,
    scale: 1,
    single: false,
    to: at + written.length,
  }
  if (reading.script === 'chinese') return inChinese(reading, plain)
  return reading.script === 'english' ? inEnglish(reading, plain) : plain
}

function inChinese(reading: Reading, plain: Numeral): Numeral {
  const first = matchAt(chineseScale, reading.text, plain.to)
  if (!first) {
    const over = matchAt(loose, reading.text, plain.to)
    return over ? { ...plain, over: true, to: plain.to + 1 } : inEnglishLetters(reading, plain)
  }
  const scale = Array.from(first[2] ?? '').reduce((all, sign) => all * (powers[sign] ?? 1), 1)
  const scaled: Numeral = {
    ...plain,
    value: clean(plain.value * scale),
    step: plain.step * scale,
    scale,
    over: Boolean(first[1] ?? first[3]),
    to: plain.to + first[0].length,
  }
  const next = /\d/.test(reading.text.charAt(scaled.to)) ? digitsAt(reading, scaled.to) : null
  if (!next || next.scale === 1 || next.value >= scale) return scaled
  return { ...next, value: clean(scaled.value + next.value), scale }
}

/** `162M` in a Chinese text. */
function inEnglishLetters(reading: Reading, plain: Numeral): Numeral {
  return /[ A-Za-z]/.test(reading.text.charAt(plain.to)) ? inEnglish(reading, plain) : plain
}

function inEnglish(reading: Reading, plain: Numeral): Numeral {
  const found = matchAt(englishScale, reading.text, plain.to)
  const letter = found?.[2]
  // `5k` is five thousand and `5m` five metres, but `$5m` five million; 4K and 8K are screens.
  const letters = matchBefore(/(?:[$¥€£]|(?:rmb|cny|usd|eur) ?)[\d.,]+$/i, reading.text, plain.to)
    ? /[KMB]/i
    : /[MBk]/
  if (!found || (letter && !letters.test(letter))) return plain
  const scale = scaleWords[letter ? letter.toUpperCase() : (found[1] ?? '').toLowerCase()] ?? 1
  return {
    ...plain,
    value: clean(plain.value * scale),
    step: plain.step * scale,
    scale,
    to: plain.to + found[0].length,
  }
}
