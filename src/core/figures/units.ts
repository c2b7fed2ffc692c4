import type { FigureKind } from './figure.ts'
import { matchAt, type Reading } from './numeral.ts'

/** What stands behind a number and says what it counts. */
export interface Unit {
  /** Null for a word that only counts: 个, 座. */
  readonly name: string | null
  readonly kind: FigureKind
  /** How many of `name` one of it is: a decade is 10 years. */
  readonly times: number
  readonly to: number
}

/** Unit, and its words: Chinese and Latin, singular and plural; `×10` for so many of the unit. */
const measures = `
km²: 平方公里 平方千米 sq_km sq._km sq_kms square_kilometre square_kilometres square_kilometer square_kilometers
m²: 平方米 平米 ㎡ sq_m sq._m square_metre square_metres square_meter square_meters
ha: 公顷 hectare hectares
mu: 亩 mu
acre: 英亩 acre acres
mi²: 平方英里 square_mile square_miles sq_mi
m³: 立方米 cubic_metre cubic_metres cubic_meter cubic_meters
km: 公里 千米 kilometre kilometres kilometer kilometers kms
m: 米 metre metres meter meters
cm: 厘米 公分 centimetre centimetres centimeter centimeters
mm: 毫米 millimetre millimetres millimeter millimeters
nmi: 海里 nautical_mile nautical_miles
mi: 英里 mile miles
ft: 英尺 foot feet
in: 英寸 inch inches
km/h: 公里每小时 千米每小时 公里/小时 公里/时 千米/小时 km_per_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour
kn: knot knots
t: 吨 公吨 tonne tonnes ton tons metric_ton metric_tons metric_tonne metric_tonnes
DWT: 载重吨 deadweight_tonnes deadweight_tons
kg: 公斤 千克 kilogram kilograms kilogramme kilogrammes kilo kilos
g: 克 gram grams gramme grammes
jin: 斤 jin
L: 升 litre litres liter liters
W: 瓦 watt watts
kW: 千瓦 kilowatt kilowatts
MW: 兆瓦 megawatt megawatts
GW: 吉瓦 gigawatt gigawatts
kWh: 千瓦时 度电 kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours
hp: 马力 horsepower
°C: 摄氏度 degrees_celsius degree_celsius degrees_centigrade
°F: 华氏度 degrees_fahrenheit
°: 度 degree degrees
TEU: 标准箱 标箱 teus standard_container standard_containers standard_box standard_boxes twenty-foot_equivalent_units twenty-foot_equivalents
person: 人次 人 person persons people inhabitant inhabitants resident residents visitor visitors tourist tourists passenger passengers
household: 户 household households
year: 年 周年 年间 岁 周岁 year years
year×10: decade decades
year×100: 个世纪 世纪 century centuries
month: 个月 month months
week: 个星期 个礼拜 周 星期 week weeks
day: 个工作日 工作日 天 日 day days business_day business_days working_day working_days workday workdays
hour: 个小时 小时 钟头 个钟头 hour hours hr hrs
minute: 分钟 minute minutes min mins
second: 秒钟 秒 second seconds sec secs
pp: 个百分点 百分点 percentage_point percentage_points
×: 倍 times fold
TB: tb terabyte terabytes
`
const abbreviations = `km² km2→km² m² m2→m² m³ m3→m³ km m cm mm ha t kg g L W kW MW GW kWh MWh GWh TWh TEU °C ℃→°C
°F ℉→°F ° km/h kmh→km/h DWT dwt→DWT ft mi hp h→hour min→minute mph kV GB TB MB Mt kt nm`
const money = `
CNY: 元 块钱 元人民币 人民币 yuan rmb renminbi cny
USD: 美元 美金 us_dollars us_dollar usd dollars dollar
HKD: 港元 港币 hong_kong_dollars hkd
EUR: 欧元 euro euros eur
GBP: 英镑 pounds_sterling gbp
JPY: 日元 yen jpy
KRW: 韩元 korean_won krw
RUB: 卢布 rubles roubles rub
`
const shares = `
%: 个百分比 percent per_cent
`
const counters =
  `个 座 条 家 项 种 类 次 位 名 张 幅 所 处 件 批 届 期 级 号 层 楼 栋 幢 间 台 艘 辆 架 列 趟 班 节 门
支 只 头 匹 株 棵 片 块 面 本 册 部 篇 首 段 句 字 颗 根 套 组 对 双 份 样 道 口 眼 场 站 村 镇 乡 县 区 市 省 国 城 岛 山 河
湖 代 世 大 佳 强 星 环 轮 排 页 步 线 米线 泊位 城市 码头 航线 企业 国家 省份 街道 社区 名录 景区 景点 人才 席 尊 枚 卷 扇 副 桌 票`.split(
    /\s+/,
  )

const chinese = new Map<string, Omit<Unit, 'to'>>()
const english = new Map<string, Omit<Unit, 'to'>>()
const letters = new Map<string, Omit<Unit, 'to'>>()

function learn(table: string, kind: FigureKind): void {
  for (const line of table.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ')
    const [name = '', times] = head.split(/(?<=.)×/)
    const unit = { name, kind, times: Number(times ?? 1) }
    for (const word of words.split(' ')) {
      const words = /\p{Script=Han}|㎡/u.test(word) ? chinese : english
      words.set(word.replaceAll('_', ' '), unit)
    }
  }
}

learn(measures, 'number')
learn(money, 'money')
learn(shares, 'percent')
for (const word of counters) chinese.set(word, { name: null, kind: 'number', times: 1 })
for (const pair of abbreviations.split(/\s+/)) {
  const [word = '', name = word] = pair.split('→')
  letters.set(word, { name, kind: 'number', times: 1 })
}
letters.set('%', { name: '%', kind: 'percent', times: 1 })
letters.set('‰', { name: '%', kind: 'percent', times: 0.1 })

const longest = 5
const abbreviation =
  /[ \u00a0\u202f]?(TEUs?|km\/h|[A-Za-z]{0,3}[²³]|[A-Za-z]m[23](?!\d)|m[23](?!\d)|[°℃℉%‰][CF]?|㎡|[A-Za-z]{1,3})(?![A-Za-z\d²³])/y
const words = /[ \u00a0\u202f-]?(?:(?:[a-z]+(?:\.|-foot)?)[ -]){0,4}[a-z]+/y

/** The unit that stands at an offset, an optional space before it, or null. */
export function unitAt(reading: Reading, at: number): Unit | null {
  return (
    (reading.script === 'chinese' ? chineseAt(reading, at) : null) ??
    lettersAt(reading, at) ??
    englishAt(reading, at)
  )
}

function chineseAt({ text }: Reading, at: number): Unit | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at
  for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
    const unit = chinese.get(text.slice(start, start + length))
    if (unit) return { ...unit, to: start + length }
  }
  return null
}

function lettersAt({ text }: Reading, at: number): Unit | null {
  const found = matchAt(abbreviation, text, at)
  const unit = letters.get((found?.[1] ?? '').replace(/^TEUs$/, 'TEU'))
  return found && unit ? { ...unit, to: at + found[0].length } : null
}

function englishAt({ lower }: Reading, at: number): Unit | null {
  const found = matchAt(words, lower, at)
  if (!found || !/^[ \u00a0\u202f-]/.test(found[0])) return null
  let phrase = found[0].slice(1)
  while (phrase !== '') {
    const unit = english.get(phrase)
    if (unit) return { ...unit, to: at + 1 + phrase.length }
    phrase = phrase.slice(0, Math.max(0, phrase.lastIndexOf(' ')))
  }
  return null
}
