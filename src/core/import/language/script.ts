import type { LanguageTag } from '../../model/language.ts'

/** The languages that a script alone tells; Han and Latin are told below. */
const byScript: readonly (readonly [RegExp, LanguageTag])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]

/** Common characters that only one of the two ways of writing Chinese has. */
const simplified =
  /[国这们来个时说对没会学发经济电动关于为业产车东门问间见长头马鸟鱼风飞万与专书买乱云亚亿从仓众优传伟体余儿党兰兴养写军农决况冲净减击划刘则刚创务劳势单卖卫压厂历县双变叶号吗听启员响团园围图圆场坏块坚坛声处备复够夺奋妇孙宁实宝审宽对导层岁岛岭师带帮广庆库应开异弃张强归录态总战户执扩扬护报担择换损据摄数断旧显术机杀杂权条极构标树样桥检欢气汉汤沟泽洁济测浓润涨温湾湿满滨灵灾点炼热爱牵状独狮环现电疗盐监盖盘码确礼离种称稳竞笔简粮紧红约级纪纯纳纸线组细织终绍绿统继续维综缩网罗义习联职肃胜脑脸艺节苏药获营虽补装览观规视觉觉誉订计认讨让议记讲许论设访证评识词试话询该详语误请诸课谁调谈谢识谱贝负财贡责货质贯贵费资赛赞赵跃转轮软轻载输辽达迁过运进远连迟适选邮邻郑酱释针钟钢钱铁铜银锋错锦镇镜闪闭闲闻阅队阳阴阵阶际陆陈险随难雾静韩页项顺须领题额风饭饮馆驱验鲁龙]/gu
const traditional =
  /[國這們來個時說對沒會學發經濟電動關於為業產車東門問間見長頭馬鳥魚風飛萬與專書買亂雲亞億從倉眾優傳偉體餘兒黨蘭興養寫軍農決況沖淨減擊劃劉則剛創務勞勢單賣衛壓廠歷縣雙變葉號嗎聽啟員響團園圍圖圓場壞塊堅壇聲處備復夠奪奮婦孫寧實寶審寬導層歲島嶺師帶幫廣慶庫應開異棄張強歸錄態總戰戶執擴揚護報擔擇換損據攝數斷舊顯術機殺雜權條極構標樹樣橋檢歡氣漢湯溝澤潔測濃潤漲溫灣濕滿濱靈災點煉熱愛牽狀獨獅環現療鹽監蓋盤碼確禮離種稱穩競筆簡糧緊紅約級紀純納紙線組細織終紹綠統繼續維綜縮網羅義習聯職肅勝腦臉藝節蘇藥獲營雖補裝覽觀規視覺譽訂計認討讓議記講許論設訪證評識詞試話詢該詳語誤請諸課誰調談謝譜貝負財貢責貨質貫貴費資賽贊趙躍轉輪軟輕載輸遼達遷過運進遠連遲適選郵鄰鄭醬釋針鐘鋼錢鐵銅銀鋒錯錦鎮鏡閃閉閒聞閱隊陽陰陣階際陸陳險隨難霧靜韓頁項順須領題額飯飲館驅驗魯龍]/gu

/** The two scripts that a document may be in both of. */
export type Script = 'han' | 'latin'

const letters = { han: /\p{Script=Han}/gu, latin: /\p{Script=Latin}/gu } as const

/** A Han character says what so many Latin letters say. */
export const perHan = 3

/** How many letters of a script a text has. */
export function lettersOf(script: Script, text: string): number {
  return count(text, letters[script])
}

/**
 * Which of the two a text is written in; null where it has letters of neither. A Han character
 * counts as much as four Latin letters: a Chinese text has names in Latin.
 */
export function scriptOf(text: string): Script | null {
  const [hans, latins] = [lettersOf('han', text), lettersOf('latin', text)]
  if (hans + latins === 0) return null
  return hans * 4 > latins ? 'han' : 'latin'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The language of a text by its letters alone, null where it has none that tell. */
export function languageByScript(text: string): LanguageTag | null {
  const [hans, latins] = [lettersOf('han', text), lettersOf('latin', text)]
  for (const [pattern, language] of byScript) {
    const own = count(text, pattern)
    // Kana stand among Han characters, and a name or a formula may be in any script.
    if (own * 4 > latins && own * (language === 'ja' ? 8 : 1) > hans) return language
  }
  const script = scriptOf(text)
  if (script !== 'han') return script && 'en'
  return count(text, traditional) > count(text, simplified) ? 'zh-TW' : 'zh-CN'
}
