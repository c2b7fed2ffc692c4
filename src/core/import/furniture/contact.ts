import { isSentence, type Line } from './line.ts'

const label =
  /^(?:address|add|tel(?:ephone)?|phone|mobile|fax|e-?mail|web(?:site)?|url|hotline|(?:opening|business|visiting|opening and closing) (?:hours|times?)|hours|post(?:al )?code|zip(?: code)?|wechat|weibo|contact(?: us| person)?|how to (?:get there|find us)|tickets?|admission|地址|地\s址|馆址|电话|联系电话|咨询电话|服务热线|热线|传真|邮箱|电子邮箱|电子邮件|网址|官网|官方网站|邮编|邮政编码|开放时间|营业时间|参观时间|闭馆时间|票价|门票|交通|公交(?:路线)?|微信|微博|联系人|联系方式)\s*(?:\(.{0,20}\)|（.{0,20}）)?\s*[:：]\s*\S/iu
const heading =
  /^(?:contact(?: us| details| information)?|address|opening hours|visit us|find us|联系(?:我们|方式)|地址|开放时间|参观信息)\s*[:：]?$/iu
const web = /^(?:https?:\/\/|www\.)\S+$/iu
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u
const phone = /^(?:\+|00)?[\d()（）\s-]{7,20}(?:转\s?\d+|ext\.?\s?\d+)?$/iu
const street =
  /\b(?:No\.\s?\d+|\d+[A-Z]?),?\s.{0,60}\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Highway|Square)\b/u
const chineseStreet = /(?:省|市|区|县|镇|乡).{0,20}(?:路|街|大道|巷|道)\s?\d+\s?(?:号|弄)/u
/** How an address goes on: a post code, a district, a city, a country. */
const further =
  /^(?:\d{5,6}|.{1,40}\b(?:District|City|Province|County|Town|China|Republic)\b.{0,30}|.{1,20}(?:省|市|区|县|国|大厦|楼|室|号))$/u

/** Whether a line says where its subject is found, or when and how it is reached. */
export function isContact({ text, width, part }: Line): boolean {
  if (width > 240) return false
  if (part.kind === 'heading') return false
  if (label.test(text)) return true
  if (web.test(text) || mail.test(text)) return true
  if (
    phone.test(text) &&
    (text.match(/\d/g)?.length ?? 0) >= 7 &&
    !/^\d{4}\s*[-–—]\s*\d{4}$/u.test(text)
  )
    return true
  return width < 160 && !isSentence(text) && (street.test(text) || chineseStreet.test(text))
}

/** Whether a line heads contacts that follow. */
export function headsContacts({ text }: Line): boolean {
  return heading.test(text)
}

/** Whether a line goes on with the address above it. */
export function goesOnWithAddress({ text, width }: Line): boolean {
  return width < 60 && !isSentence(text) && further.test(text)
}
