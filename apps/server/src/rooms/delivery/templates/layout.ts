import { isColour, textColourOn } from '../../../kernel/contrast.ts'
import { type Brand, type Figure, inLines, type Letter } from './letter.ts'

const INK = '#1f2430'
const QUIET = '#5c6370'
const LINE = '#e4e6ea'
const FONT = `font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`

// Mail programs that know the dark take it from here; the others show the light letter.
const inTheDark = `@media (prefers-color-scheme:dark){
.page{background:#14161a!important;color:#e8eaee!important}
.card{background:#1d2026!important;border-color:#32363e!important}
.quiet{color:#a3a9b4!important}
.ink{color:#e8eaee!important}
.line{border-color:#32363e!important}
.quote{background:#272b32!important;border-color:#8b92a0!important}
.plain{background:#e8eaee!important;color:#1f2430!important}
}`

/** The letter as a calm page of its own: nothing that a mail program would have to load but the workspace's own picture. */
export function toHtml(letter: Letter, brand: Brand, locale: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(letter.subject)}</title>
<style>${inTheDark}</style>
</head>
<body class="page" style="margin:0;padding:32px 16px;background:#f6f7f8;color:${INK};${FONT};font-size:16px;line-height:1.55">
<div class="card" style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border:1px solid ${LINE};border-radius:12px">
${head(brand)}
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600">${escaped(letter.heading)}</h1>
${blocks(letter, brand).join('\n')}
</div>
</body>
</html>
`
}

/** The workspace's picture, with its name for those who see none; else its name. */
const head = ({ name, logo }: Brand) =>
  `<p class="quiet" style="margin:0 0 24px;font-size:14px;font-weight:600;color:${QUIET}">${
    logo
      ? `<img src="${escaped(logo.url)}" width="${logo.width}" height="${logo.height}" alt="${escaped(name)}" style="display:block;border:0">`
      : escaped(name)
  }</p>`

function blocks(letter: Letter, brand: Brand): string[] {
  const said = letter.message?.split(/\n{2,}/) ?? []
  const out = [...letter.paragraphs, ...said].map((text) => `<p style="margin:0 0 16px">${lines(text)}</p>`)
  if (letter.quote) {
    out.push(
      `<blockquote class="quote" style="margin:0 0 16px;padding:12px 16px;border-left:3px solid ${colorOf(brand)};background:#f6f7f8;overflow-wrap:anywhere">${lines(letter.quote)}</blockquote>`,
    )
  }
  for (const { who, when, text } of letter.talk ?? []) {
    out.push(
      `<div class="line" style="margin:0 0 16px;padding:0 0 16px;border-bottom:1px solid ${LINE}"><p class="quiet" style="margin:0 0 4px;font-size:13px;color:${QUIET}"><strong class="ink" style="color:${INK}">${escaped(who)}</strong> · ${escaped(when)}</p><p style="margin:0;overflow-wrap:anywhere">${lines(text)}</p></div>`,
    )
  }
  if (letter.figures) out.push(figures(letter.figures))
  for (const { title, items } of letter.lists ?? []) out.push(list(title, items))
  if (letter.button) out.push(button(letter.button, brand))
  if (letter.note) {
    out.push(`<p class="quiet" style="margin:0;font-size:14px;color:${QUIET}">${lines(letter.note)}</p>`)
  }
  if (letter.measured) {
    out.push(
      `<p class="quiet" style="margin:24px 0 0;font-size:13px;color:${QUIET}">${escaped(letter.measured)}</p>`,
    )
  }
  if (letter.footer) out.push(footer(letter.footer))
  return out
}

const cell = `padding:8px 0;border-bottom:1px solid ${LINE}`
const table = (rows: string[]) =>
  `<table role="presentation" style="width:100%;margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>`
const row = (name: string, value: string, before = '') =>
  `<tr><td class="line" style="${cell};overflow-wrap:anywhere">${escaped(name)}</td><td class="line" style="${cell};padding-left:12px;text-align:right;white-space:nowrap"><strong>${escaped(value)}</strong>${before}</td></tr>`

const figures = (all: Figure[]) =>
  table(
    all.map(({ name, value, before }) => {
      const beside = `<br><span class="quiet" style="font-size:13px;color:${QUIET}">${escaped(before ?? '')}</span>`
      return row(name, value, before ? beside : '')
    }),
  )

const list = (title: string, items: { text: string; value: string }[]) =>
  `<h2 style="margin:24px 0 4px;font-size:16px;line-height:1.4;font-weight:600">${escaped(title)}</h2>${table(items.map(({ text, value }) => row(text, value)))}`

const footer = (links: { label: string; link: string }[]) =>
  `<p style="margin:24px 0 0;font-size:13px">${links
    .map(
      ({ label, link }) =>
        `<a class="quiet" href="${escaped(link)}" style="color:${QUIET}">${escaped(label)}</a>`,
    )
    .join('<br>')}</p>`

function button({ label, link }: { label: string; link: string }, brand: Brand): string {
  if (!/^https?:\/\//.test(link)) return ''
  const color = colorOf(brand)
  const kind = color === INK ? 'plain' : 'branded'
  return `<p style="margin:24px 0"><a class="${kind}" href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:${color};color:${textColourOn(color)};font-weight:600;text-decoration:none">${escaped(label)}</a></p>
<p class="quiet" style="margin:0 0 16px;font-size:13px;color:${QUIET};overflow-wrap:anywhere">${escaped(link)}</p>`
}

const buttonLink = /(<a class="(?:plain|branded)" href=")([^"]*)(")/

/** The page with another link behind its button; the one that it shows in words stays. */
export const withButtonLink = (html: string, linkFor: (link: string) => string): string =>
  html.replace(
    buttonLink,
    (_all, before, link, after) => `${before}${escaped(linkFor(unescaped(link)))}${after}`,
  )

/** The page with a picture at its end that nobody sees. */
export const withPicture = (html: string, link: string): string =>
  html.replace(
    '</body>',
    () => `<img src="${escaped(link)}" width="1" height="1" alt="" style="display:block">\n</body>`,
  )

/** The same letter for programs and people that read plain text. */
export function toText(letter: Letter, brand: Brand): string {
  const parts = [letter.heading, ...letter.paragraphs]
  if (letter.message) parts.push(letter.message)
  if (letter.quote) parts.push(quoted(letter.quote))
  for (const { who, when, text } of letter.talk ?? []) parts.push(`${who} · ${when}\n${text}`)
  if (letter.figures) parts.push(inLines(letter.figures))
  for (const { title, items } of letter.lists ?? []) {
    parts.push([`${title}:`, ...items.map(({ text, value }) => `- ${text} (${value})`)].join('\n'))
  }
  if (letter.button) parts.push(`${letter.button.label}:\n${letter.button.link}`)
  if (letter.note) parts.push(letter.note)
  if (letter.measured) parts.push(letter.measured)
  const end = (letter.footer ?? []).map(({ label, link }) => `${label}: ${link}`)
  return `${[...parts, `-- \n${brand.name}`, ...end].join('\n\n')}\n`
}

/** The same in a channel that many read, under its subject: why it is told, and the words it is about. */
export const toChannel = ({ paragraphs, quote, figures: all }: Letter): string =>
  [...paragraphs, ...(quote ? [quoted(quote)] : []), ...(all ? [inLines(all)] : [])].join('\n')

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

const colorOf = ({ color }: Brand): string => (isColour(color) ? color : INK)

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Text as HTML shows it, never as markup. */
export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] as string)
// The ampersand last, so that what it made harmless is not read a second time.
const unescaped = (text: string) =>
  Object.entries(entities)
    .toReversed()
    .reduce((all, [character, entity]) => all.replaceAll(entity, character), text)
const lines = (text: string) => escaped(text).replace(/\r?\n/g, '<br>')
