import { matchAt } from './numeral.ts'

/** Chinese words and names with numerals that count nothing, and that a number or a unit may follow. */
const words = `
一一 一带一路 一线 一流 一心一意 一一一 一朝一夕 一草一木 一砖一瓦 一点一滴 一针一线 一丝一毫 一模一样 一清二楚 一石二鸟
一举两得 一波三折 一日千里 一落千丈 一望无际 一本万利 一言九鼎 一五一十 一分为二 一年四季 一日三餐 一代又一代 一家一户
一百一 一千零一夜 一国两制 一衣带水 一口气 一面之缘 一级棒 二话不说 二人转 二胡 二维码 两岸 两会 两旁 两侧 两者 两全其美
两袖清风 两栖 两极 三三两两 三亚 三峡 三明 三星 三角 三门峡 三山五岳 三番五次 三番两次 三令五申 三言两语 三心二意
三头六臂 三长两短 三五成群 三生有幸 三顾茅庐 三教九流 三六九等 三天两头 三百六十行 三十六计 三国 三文鱼 三明治 三轮车 三农
三星堆 三潭印月 三元里 三亲六故 四川 四平 四季 四周 四面八方 四通八达 四海 四处 四合院 四书五经 四平八稳 四分五裂
四大发明 四库全书 五湖四海 五颜六色 五彩 五金 五台 五指 五谷 五花八门 五光十色 五味 五岳 五四 五一 五行 五代十国 五星红旗
五角星 五官 五脏 五线谱 六盘 六神 六朝 六书 六亲 六安 六艺 七夕 七七八八 七七事变 七上八下 七嘴八舌 七手八脚 七彩 七律
七绝 七巧板 七十二变 七十二家房客 八宝 八达 八仙 八卦 八方 八角 八股 八路军 八旗 八音 八一 八面玲珑 八九不离十 九州 九曲 九江
九龙 九寨 九霄 九牛一毛 九死一生 九泉 九华 九宫 九一八 九九重阳 十字 十分 十全十美 十拿九稳 十万火急 十有八九 十里洋场
十八般武艺 十月革命 十堰 百分百 百姓 百货 百科 百花 百度 百强 百合 百灵 百叶 百家姓 百家争鸣 百花齐放 百闻不如一见 百折不挠
百里挑一 百年大计 百年树人 百感交集 百发百中 百川 百川归海 百炼成钢 百步穿杨 百废待兴 百老汇 百色 千古 千秋 千家 千年古 千里 千载
千岛 千千 千山 千山万水 千方百计 千家万户 千军万马 千言万语 千变万化 千丝万缕 千姿百态 千锤百炼 千篇一律 千真万确 千奇百怪
千辛万苦 千差万别 千百年 千禧 千金 千钧一发 千手观音 千佛 千层 千字文 千斤顶 万一 万万 万里 万家 万物 万象 万众 万佛 万国 万里长城
万紫千红 万水千山 万事 万无一失 万古 万能 万岁 万寿 万达 万科 万年青 万花筒 万有引力 万人空巷 万隆 万圣节 万历 万安 亿万
半岛 半导 半夜 半山 半空 半径 半壁 半边 半途 半球 半坡 半圆 半月 半生 半数以下 半场
`
/** 千万别 and 万分感谢; 千万吨 and 万分之一 count. */
const besides = /千万(?=[不别要注记]|$)|万分(?!之)|成千上万|数以[百千万亿]计/y

const byFirst = new Map<string, string[]>()
for (const word of words.trim().split(/\s+/)) {
  const first = word.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), word])
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)

/** Where a Chinese word ends that begins at an offset and only sounds like a number, or null. */
export function idiomEnd(text: string, at: number): number | null {
  const word = byFirst.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at))
  if (word) return at + word.length
  const found = matchAt(besides, text, at)
  return found && at + found[0].length
}
