import type { Aside } from '../outline.ts'
import { isSentence, type Line } from './line.ts'

/** What a line is that belongs to a page and not to its document; null for matter. */
export function furnitureOf(line: Line): Aside['reason'] | null {
  return rules.find(([, holds]) => holds(line))?.[0] ?? null
}

const wayBefore =
  /^(?:current (?:position|location)|you are here|location|您?(?:现在|当前|目前)?的?所?在?位置)\s*[:：]/iu
const wayStart = /^(?:home|首\s*页|網站首頁|网站首页|主页)\s*(?:[>»›/\\→]|-{1,2}>)/iu
const way = /^[^>»›→。.!?]{1,40}(?:\s*(?:[>»›→]|&gt;)\s*[^>»›→。!?]{1,40}){2,}$/u

const navigation = new RegExp(
  [
    '^(?:上|下)一(?:篇|页|条|章)',
    '^(?:返回(?:顶部|首页|列表)?|回到顶部|关闭(?:窗口)?|打印(?:本页)?|收藏|分享(?:到|至)?|点赞|评论|字[体号]|扫一扫|扫码)(?:$|[\\s：:【\\[（(|大中小])',
    '^(?:浏览|点击|阅读)(?:次数|量|数)?\\s*[:：]?\\s*\\d',
    '^(?:(?:back|return|skip) to (?:top|main|content|navigation|home)|print(?: this page)?|close(?: window)?|share(?: this.*| on .*)?|tweet|menu|search|log ?in|sign in|previous|next|comments?)$',
    '(?:all rights reserved|版权所有|[京沪粤辽津冀]ICP[备證证]|公网安备|(?:cookie|privacy) policy|隐私政策)',
    '^(?:copyright|©|\\(c\\))\\s*(?:©\\s*)?\\d{4}',
  ].join('|'),
  'iu',
)
const menu = /^[^|｜。.!?]{1,24}(?:\s*[|｜]\s*[^|｜。.!?]{1,24}){2,}$/u

const byline = new RegExp(
  [
    '^(?:作者|编辑|责任编辑|责编|记者|通讯员|稿源|信息来源|发布(?:时间|日期|者|单位|人)?|更新(?:时间|日期)|撰稿|撰文|审核|校对|编者|供稿|文)\\s*[:：/／|丨]',
    '^(?:本报|新华社|中新社|人民网)?(?:记者|通讯员)\\s+\\p{Script=Han}{2,4}(?:\\s+\\p{Script=Han}{2,4})*(?:\\s*(?:报道|文))?$',
    '^(?:author|editor|reporter|publish(?:ed|er)|released?|updated|posted|last (?:updated|modified))(?: on| at)?\\s*[:：]\\s*\\S',
    '^(?:published|updated|posted|last (?:updated|modified))(?: on| at)?\\s+(?:\\w+ )?\\d',
  ].join('|'),
  'iu',
)
const byName =
  /^(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Ww]ritten|[Rr]eported|[Ee]dited|[Pp]osted) )?(?:[Bb]y|BY)\s+\p{Lu}[\p{L}.’'-]+(?:\s+(?:and|&|\p{Lu}[\p{L}.’'-]*)){0,6}(?:\s*[,|·].{0,40})?$/u
/** Under a table or a chart these name where its figures are from, and belong to it. */
const source = /^(?:sources?|date|来源|来源于|时间|日期)\s*[:：/／]\s*\S/iu
const date =
  /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2}, ?\d{4})$/u

const more = new RegExp(
  [
    '^(?:read|see|find out|learn|view|show) (?:more|all|also)(?:$|\\s*[:：>»…].{0,80}$)',
    '^(?:related|recommended|popular|latest|most read)(?: (?:articles?|stories|news|posts?|links?|reading|content))?\\s*[:：]?$',
    '^(?:see also|you (?:may|might) also like|more (?:from|stories|news)\\b.{0,60})\\s*[:：]?$',
    '^(?:continue reading|click here\\b.{0,60})',
    '^(?:阅读更多|更多(?:内容|新闻|精彩|资讯|阅读)?|查看(?:更多|详情|全部|原文)|点击(?:查看|阅读|进入|下载).{0,20}|阅读(?:全文|原文)|相关(?:阅读|链接|新闻|文章|报道|推荐)|延伸阅读|推荐阅读|热门(?:文章|推荐|新闻)|猜你喜欢)\\s*(?:$|[:：>»…].{0,60}$)',
  ].join('|'),
  'iu',
)

const promotion =
  /\b(?:subscribe (?:to|now|today)|sign up (?:for|to)|newsletter|follow us|like us on|print editions?|download (?:the|our) app|advertisement|sponsored content|book (?:now|your tickets? now))\b|look out for the (?:print|next)|when you next fly|关注(?:我们|公众号|微信)|扫(?:描|一扫)?.{0,6}二维码|微信公众号|订阅(?:我们|本刊)|下载.{0,6}(?:APP|客户端)|^广告$|长按识别/iu

const fileName =
  /^[^\s/\\]{1,60}\.(?:jpe?g|png|gif|tiff?|bmp|webp|svg|docx?|pptx?|xlsx?|pdf|mp4|mov|psd|ai)$/iu
const pageNumber =
  /^(?:[-–—·]\s*\d{1,4}\s*[-–—·]|page \d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?)$/iu

/** Whether a text is the name of a file and nothing else. */
export function isFileName(text: string): boolean {
  return fileName.test(text)
}

const sayable = /[\p{L}\p{N}]/u

/** In this order: what is surest first. Only a line that is as short as its kind is one of it. */
const rules: readonly (readonly [Aside['reason'], (line: Line) => boolean])[] = [
  ['symbol', ({ text }) => !sayable.test(text)],
  ['page-number', ({ text }) => pageNumber.test(text)],
  ['file-name', ({ text }) => isFileName(text)],
  [
    'breadcrumb',
    ({ text, width }) =>
      width < 120 &&
      (wayBefore.test(text)
        ? /[>»›→/]/u.test(text)
        : wayStart.test(text) || (way.test(text) && !isSentence(text))),
  ],
  [
    'navigation',
    ({ text, width, part }) =>
      part.kind !== 'heading' &&
      width < 200 &&
      (navigation.test(text) || (width < 120 && menu.test(text))),
  ],
  ['byline', (line) => isByline(line)],
  ['read-more', ({ text, width }) => width < 100 && more.test(text)],
  [
    'advertisement',
    ({ text, width, depth, part }) =>
      part.kind !== 'heading' &&
      promotion.test(text) &&
      (width < 120 || depth > 0.6) &&
      width < 500,
  ],
]

/** Who wrote it and when: a short line that is no sentence; a date alone only at the document's start. */
function isByline({ text, width, depth, part }: Line): boolean {
  if (width > 120 || part.kind === 'heading') return false
  if (date.test(text)) return depth < 0.15
  if (source.test(text)) return depth < 0.15 && /\d{4}|网|报|社|news|daily|times/iu.test(text)
  return (byline.test(text) || byName.test(text)) && !(isSentence(text) && width > 60)
}
