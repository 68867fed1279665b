import { createHash } from 'node:crypto'
import type { Locale, TicketComment, TicketStatus } from '@svar/contract'
import { pageWords } from './page-words.ts'

export interface ShownTicket {
  locale: Locale
  timeZone: string
  workspaceName: string
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
:root{color-scheme:light dark;--ink:#1f2430;--soft:#5c6370;--line:#dfe2e7;--card:#fff;--page:#f6f7f9;--mark:#2f5fd0}
@media (prefers-color-scheme:dark){:root{--ink:#f1f2f4;--soft:#a5abb6;--line:#353b46;--card:#1d2129;--page:#14171c;--mark:#8fb0ff}}
*{box-sizing:border-box}
body{margin:0;padding:32px 16px 64px;background:var(--page);color:var(--ink);font:16px/1.55 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
main{max-width:640px;margin:0 auto}
h1{margin:4px 0 8px;font-size:24px;line-height:1.25;overflow-wrap:anywhere}
h2{margin:32px 0 12px;font-size:17px}
.who,.when{color:var(--soft);font-size:14px;margin:0}
.state{display:inline-block;margin:8px 0 0;padding:2px 10px;border:1px solid var(--mark);border-radius:99px;color:var(--mark);font-size:14px;font-weight:600}
article{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px;margin:12px 0}
article p{margin:6px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
article ul{margin:10px 0 0;padding:0;list-style:none}
a{color:var(--mark)}
b{font-weight:600}
label{display:block;font-weight:600;font-size:14px;margin:12px 0 4px}
textarea,input[type=file]{width:100%;font:inherit;color:inherit}
textarea{min-height:120px;padding:10px 12px;background:var(--card);border:1px solid var(--soft);border-radius:8px;resize:vertical}
button{margin-top:16px;min-height:44px;font:inherit;font-weight:600;padding:10px 20px;border:0;border-radius:8px;background:var(--ink);color:var(--page);cursor:pointer}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.sent{background:var(--card);border:1px solid var(--mark);border-radius:12px;padding:12px 16px}
`

/** Nothing is loaded and nothing runs; the one style that is allowed is ours. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A customer's own ticket: how it stands, what was said, and a form to answer. */
export function ticketPage(shown: ShownTicket): string {
  const words = pageWords[shown.locale]
  const moment = new Intl.DateTimeFormat(shown.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: shown.timeZone,
  })
  const isDone = shown.status === 'resolved' || shown.status === 'closed'
  const first = shown.description
    ? entry(words.you, moment.format(shown.createdAt), shown.description, [])
    : ''
  const said = shown.comments.map((one) =>
    entry(
      one.kind === 'customer' ? words.you : one.author.name || shown.workspaceName,
      moment.format(new Date(one.createdAt)),
      one.text,
      one.attachments,
    ),
  )
  const body = `
<p class="who">${text(shown.workspaceName)} · ${text(shown.number)}</p>
<h1>${text(shown.subject)}</h1>
<p class="when">${text(words.opened(moment.format(shown.createdAt)))}</p>
<p class="state">${text(words.status[shown.status])}</p>
${first}${said.join('')}
${shown.wasSent ? `<p class="sent" role="status">${text(words.sent)}</p>` : ''}
<h2>${text(words.answerHeading)}</h2>
<form method="post" enctype="multipart/form-data">
<input type="hidden" name="form" value="${text(shown.formId)}">
<label for="text">${text(words.textLabel)}</label>
<textarea id="text" name="text" maxlength="20000"${isDone ? ' aria-describedby="reopens"' : ''}></textarea>
${isDone ? `<p class="when" id="reopens">${text(words.reopens)}</p>` : ''}
<label for="files">${text(words.filesLabel)}</label>
<input id="files" type="file" name="files" multiple>
<button>${text(words.send)}</button>
</form>`
  return page(shown.locale, `${shown.number} · ${shown.subject}`, body)
}

/** For a link that was never given out, or has ended. */
export function gonePage(locale: Locale): string {
  const { goneTitle, gone } = pageWords[locale]
  return page(locale, goneTitle, `<h1>${text(goneTitle)}</h1><p>${text(gone)}</p>`)
}

function entry(who: string, when: string, said: string, attachments: TicketComment['attachments']): string {
  const files = attachments.map(
    (one) => `<li><a href="${text(one.url)}" download rel="nofollow">${text(one.name)}</a></li>`,
  )
  const list = files.length > 0 ? `<ul>${files.join('')}</ul>` : ''
  return `<article><div class="when"><b>${text(who)}</b> · ${text(when)}</div><p dir="auto">${text(said)}</p>${list}</article>\n`
}

const page = (locale: Locale, title: string, body: string) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>
`

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
