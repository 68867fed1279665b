import { createHash } from 'node:crypto'
import type { Locale, TicketComment, TicketStatus } from '@svar/contract'
import { isColour, textColourOn } from '../../../kernel/contrast.ts'
import { typeface } from '../../../platform/http/typeface.ts'
import { pageWords } from './page-words.ts'

export interface ShownTicket {
  locale: Locale
  timeZone: string
  workspaceName: string
  /** The business's, `#rrggbb`; null where it has none. */
  color: string | null
  number: string
  subject: string
  status: TicketStatus
  description: string
  createdAt: Date
  comments: TicketComment[]
  /** Names this form, so that sending it twice is once. */
  formId: string
  wasSent: boolean
}

const style = `
${typeface}
:root{color-scheme:light dark;--ink:#17181d;--soft:#565b67;--line:#e6e8ec;--edge:#828896;--card:#fff;--page:#f6f7f9;--mark:#3452bd;--on:#fff;--own:#e9eefb}
@media (prefers-color-scheme:dark){:root{--ink:#f0f1f4;--soft:#a8acb7;--line:#282a31;--edge:#6d7282;--card:#16171b;--page:#0f1013;--mark:#8ba5fa;--on:#0d1533;--own:#1f2842}}
*{box-sizing:border-box}
body{margin:0;padding:28px 16px 64px;background:var(--page);color:var(--ink);font:16px/1.55 Inter,system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
main{max-width:640px;margin:0 auto}
header{display:flex;align-items:center;gap:10px;font-weight:600}
header span{display:grid;place-items:center;width:32px;height:32px;border-radius:9px;background:var(--brand,var(--mark));color:var(--on-brand,var(--on))}
h1{margin:28px 0 6px;font-size:24px;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere;text-wrap:balance}
h2{margin:0 0 4px;font-size:17px}
.when{color:var(--soft);font-size:14px;margin:0}
.state{display:inline-block;margin:14px 0 10px;padding:3px 12px;border:1px solid transparent;border-radius:99px;background:var(--own);color:var(--mark);font-size:14px;font-weight:600}
article,form,.sent{border:1px solid var(--line);border-radius:14px;padding:14px 18px;margin:12px 0;background:var(--card)}
article{margin-inline-end:32px}
article.own{margin-inline:32px 0;background:var(--own);border-color:transparent}
article p{margin:6px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
article ul{margin:10px 0 0;padding:0;list-style:none}
a{color:var(--mark)}
b{font-weight:600;color:var(--ink)}
form{margin-top:32px;padding:18px}
label{display:block;font-weight:600;font-size:14px;margin:14px 0 6px}
textarea,input[type=file]{width:100%;font:inherit;color:inherit}
textarea{min-height:120px;padding:10px 12px;background:var(--page);border:1px solid var(--edge);border-radius:10px;resize:vertical}
input[type=file]{color:var(--soft);font-size:14px}
::file-selector-button{min-height:40px;margin-inline-end:12px;padding:8px 14px;border:1px solid var(--edge);border-radius:10px;background:none;color:var(--ink);font:inherit;font-weight:600}
button{margin-top:18px;min-height:44px;font:inherit;font-weight:600;padding:10px 22px;border:1px solid transparent;border-radius:10px;background:var(--brand,var(--mark));color:var(--on-brand,var(--on));cursor:pointer}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.sent{border-color:var(--mark)}
`

/** What is sent, and what it may do: nothing is loaded but our typeface, nothing runs, and the one style that is allowed is ours. */
export interface Page {
  html: string
  policy: string
}

const policyFor = (style: string) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const inColour = (color: string | null) =>
  isColour(color) ? `${style}:root{--brand:${color};--on-brand:${textColourOn(color)}}\n` : style

/** A customer's own ticket: how it stands, what was said, and a form to answer. */
export function ticketPage(shown: ShownTicket): Page {
  const words = pageWords[shown.locale]
  const moment = new Intl.DateTimeFormat(shown.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: shown.timeZone,
  })
  const isDone = shown.status === 'resolved' || shown.status === 'closed'
  const first = shown.description
    ? entry({ who: words.you, isOwn: true, said: shown.description }, moment.format(shown.createdAt), [])
    : ''
  const said = shown.comments.map((one) => {
    const isOwn = one.kind === 'customer'
    const who = isOwn ? words.you : one.author.name || shown.workspaceName
    return entry({ who, isOwn, said: one.text }, moment.format(new Date(one.createdAt)), one.attachments)
  })
  const body = `
<header><span aria-hidden="true">${text(([...shown.workspaceName][0] ?? '').toLocaleUpperCase())}</span>${text(shown.workspaceName)}</header>
<h1>${text(shown.subject)}</h1>
<p class="when">${text(shown.number)} · ${text(words.opened(moment.format(shown.createdAt)))}</p>
<p class="state">${text(words.status[shown.status])}</p>
${first}${said.join('')}
${shown.wasSent ? `<p class="sent" role="status">${text(words.sent)}</p>` : ''}
<form method="post" enctype="multipart/form-data">
<h2>${text(words.answerHeading)}</h2>
<input type="hidden" name="form" value="${text(shown.formId)}">
<label for="text">${text(words.textLabel)}</label>
<textarea id="text" name="text" maxlength="20000"${isDone ? ' aria-describedby="reopens"' : ''}></textarea>
${isDone ? `<p class="when" id="reopens">${text(words.reopens)}</p>` : ''}
<label for="files">${text(words.filesLabel)}</label>
<input id="files" type="file" name="files" multiple>
<button>${text(words.send)}</button>
</form>`
  return page(shown.locale, `${shown.number} · ${shown.subject}`, body, inColour(shown.color))
}

/** For a link that was never given out, or has ended. */
export function gonePage(locale: Locale): Page {
  const { goneTitle, gone } = pageWords[locale]
  return page(locale, goneTitle, `<h1>${text(goneTitle)}</h1><p>${text(gone)}</p>`)
}

interface Said {
  who: string
  /** By whoever reads the page. */
  isOwn: boolean
  said: string
}

function entry({ who, isOwn, said }: Said, when: string, attachments: TicketComment['attachments']): string {
  const files = attachments.map(
    (one) => `<li><a href="${text(one.url)}" download rel="nofollow">${text(one.name)}</a></li>`,
  )
  const list = files.length > 0 ? `<ul>${files.join('')}</ul>` : ''
  return `<article${isOwn ? ' class="own"' : ''}><div class="when"><b dir="auto">${text(who)}</b> · ${text(when)}</div><p dir="auto">${text(said)}</p>${list}</article>\n`
}

const page = (locale: Locale, title: string, body: string, look = style): Page => ({
  policy: policyFor(look),
  html: `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${look}</style>
</head>
<body><main>${body}</main></body>
</html>
`,
})

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What people wrote is text, and cannot turn the direction of what stands beside it. */
const text = (value: string) =>
  value.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => entities[sign] as string)
