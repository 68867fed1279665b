import type { Locale } from '@svar/contract'
import { escaped } from '../templates/layout.ts'
import type { Reader } from './stop.ts'
import { pageWords } from './words.ts'

/** Asks whether somebody wants no more of it. */
export function askPage({ locale, workspaceName, kind }: Reader): string {
  const { title, ask, askKind, button, kinds } = pageWords[locale]
  const asked = kind ? askKind(kinds[kind], workspaceName) : ask(workspaceName)
  const form = `<form method="post"><button>${escaped(button)}</button></form>`
  return page(locale, title, `<p>${escaped(asked)}</p>${form}`)
}

/** Says that they get no more of it, and where they choose otherwise. */
export function donePage({ locale, workspaceName, kind, choicesLink }: Reader): string {
  const { doneTitle, done, doneKind, kinds, choices } = pageWords[locale]
  const said = kind ? doneKind(kinds[kind]) : done(workspaceName)
  const link = choicesLink ? `<p><a href="${escaped(choicesLink)}">${escaped(choices)}</a></p>` : ''
  return page(locale, doneTitle, `<p>${escaped(said)}</p>${link}`)
}

/** Says that the link stops nothing, or nothing any more. */
export function gonePage(locale: Locale): string {
  const { goneTitle, gone } = pageWords[locale]
  return page(locale, goneTitle, `<p>${escaped(gone)}</p>`)
}

/** A page of its own, that loads nothing and runs nothing. */
const page = (locale: Locale, heading: string, body: string): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(heading)}</title>
<style>
body{margin:0;padding:15vh 24px 24px;font:16px/1.55 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:440px;margin:0 auto}
h1{margin:0 0 8px;font-size:22px;line-height:1.3}
p{margin:0 0 24px}
a{color:inherit}
button{font:inherit;font-weight:600;padding:10px 18px;border:0;border-radius:8px;background:#1f2430;color:#fff;cursor:pointer}
@media (prefers-color-scheme:dark){button{background:#f1f2f4;color:#1f2430}}
</style>
</head>
<body><main><h1>${escaped(heading)}</h1>${body}</main></body>
</html>
`
