import { createHash } from 'node:crypto'
import en from '../../../resources/locales/en/tour.json' with { type: 'json' }
import zhCN from '../../../resources/locales/zh-CN/tour.json' with { type: 'json' }

/** Why a telephone stays outside. */
export type Outside = 'doorStale' | 'doorFull' | 'doorBusy'

const statuses: Readonly<Record<Outside, number>> = { doorStale: 403, doorFull: 503, doorBusy: 429 }

/** This page is all that a stranger gets: it brings its own looks, in the theme's night colours. */
const style = `
html { background: #0a1a22; color: #f4efe6; color-scheme: dark; font: 1.125rem/1.6 system-ui, sans-serif; }
body { display: grid; align-content: center; gap: 2.5rem; min-height: 100svh; margin: 0 auto; padding: 2rem; max-width: 30rem; box-sizing: border-box; }
h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.3; text-wrap: balance; }
p { margin: 0; text-wrap: pretty; }
`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ')

/** What a telephone that may not come in reads, in both languages: what to do now. */
export function refusedPage(why: Outside): Response {
  const part = (language: string, { doorTitle, ...words }: typeof en) =>
    `<section lang="${language}"><h1>${doorTitle}</h1><p>${words[why]}</p></section>`
  const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Brocade 织锦</title><style>${style}</style></head>
<body>${part('zh-CN', zhCN)}${part('en', en)}</body></html>
`
  return new Response(html, {
    status: statuses[why],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  })
}
