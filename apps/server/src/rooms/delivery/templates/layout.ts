import type { Brand, Letter } from './letter.ts'

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

/** The letter as a calm page of its own: no images, nothing that a mail program would have to load. */
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
<p class="quiet" style="margin:0 0 24px;font-size:14px;font-weight:600;color:${QUIET}">${escaped(brand.name)}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600">${escaped(letter.heading)}</h1>
${blocks(letter, brand).join('\n')}
</div>
</body>
</html>
`
}

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
  if (letter.button) out.push(button(letter.button, brand))
  if (letter.note) {
    out.push(`<p class="quiet" style="margin:0;font-size:14px;color:${QUIET}">${lines(letter.note)}</p>`)
  }
  if (letter.footer) out.push(footer(letter.footer))
  return out
}

const figures = (all: { name: string; value: string }[]) =>
  `<table role="presentation" style="width:100%;margin:0 0 16px;border-collapse:collapse">${all
    .map(
      ({ name, value }) =>
        `<tr><td class="line" style="padding:8px 0;border-bottom:1px solid ${LINE}">${escaped(name)}</td><td class="line" style="padding:8px 0;border-bottom:1px solid ${LINE};text-align:right;font-weight:600">${escaped(value)}</td></tr>`,
    )
    .join('')}</table>`

const footer = ({ label, link }: { label: string; link: string }) =>
  `<p style="margin:24px 0 0;font-size:13px"><a class="quiet" href="${escaped(link)}" style="color:${QUIET}">${escaped(label)}</a></p>`

function button({ label, link }: { label: string; link: string }, brand: Brand): string {
  if (!/^https?:\/\//.test(link)) return ''
  const color = colorOf(brand)
  const kind = color === INK ? 'plain' : 'branded'
  return `<p style="margin:24px 0"><a class="${kind}" href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:${color};color:${inkOn(color)};font-weight:600;text-decoration:none">${escaped(label)}</a></p>
<p class="quiet" style="margin:0 0 16px;font-size:13px;color:${QUIET};overflow-wrap:anywhere">${escaped(link)}</p>`
}

/** The same letter for programs and people that read plain text. */
export function toText(letter: Letter, brand: Brand): string {
  const parts = [letter.heading, ...letter.paragraphs]
  if (letter.message) parts.push(letter.message)
  if (letter.quote)
    parts.push(
      letter.quote
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    )
  for (const { who, when, text } of letter.talk ?? []) parts.push(`${who} · ${when}\n${text}`)
  if (letter.figures) parts.push(letter.figures.map(({ name, value }) => `${name}: ${value}`).join('\n'))
  if (letter.button) parts.push(`${letter.button.label}:\n${letter.button.link}`)
  if (letter.note) parts.push(letter.note)
  const end = letter.footer ? [`${letter.footer.label}: ${letter.footer.link}`] : []
  return `${[...parts, `-- \n${brand.name}`, ...end].join('\n\n')}\n`
}

const colorOf = ({ color }: Brand): string => (color && /^#[0-9a-f]{6}$/i.test(color) ? color : INK)

/** White or dark words, whichever stand out more: contrast by WCAG 2.2, relative luminance. */
function inkOn(color: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  ) as [number, number, number]
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > 0.179 ? '#000000' : '#ffffff'
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

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
const lines = (text: string) => escaped(text).replace(/\r?\n/g, '<br>')
