import type { Locale, PartStatus } from '@svar/contract'
import { isColour, textColourOn } from '../../../kernel/contrast.ts'
import { typeface } from '../../../platform/http/typeface.ts'
import type { Business, Known } from './public-status.ts'
import { publicParts, publicWords } from './public-words.ts'
import { worstOf } from './read-status.ts'

/**
 * A page for everybody: how the service is and was, in the name and colour of the business whose service it is. It shows
 * no figures of the machine, and of no workspace more than its name. What is not well stands first.
 */
export function publicPage({ parts, checkedAt, business }: Known, locale: Locale): string {
  const words = publicWords[locale]
  const told = publicParts
    .flatMap((name) => parts.filter(({ part }) => part === name))
    .sort((one, other) => Number(one.state === 'well') - Number(other.state === 'well'))
  const state = worstOf(told)
  const title = business ? `${words.title} · ${business.name}` : words.title
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="60"><title>${text(title)}</title><style>${style}${lookOf(business)}</style></head>
<body><main>${business ? headerOf(business) : ''}
<h1 class="${state}"><span aria-hidden="true"></span>${words.headings[state]}</h1>
<div class="card">${told.map((part) => partSection(part, locale)).join('\n')}</div>
<p>${checkedAt ? words.checked(momentOf(checkedAt, locale)) : ''}</p>
</main></body></html>
`
}

const headerOf = ({ name }: Business) =>
  `<header><span aria-hidden="true">${text(([...name][0] ?? '').toLocaleUpperCase())}</span>${text(name)}</header>`

function lookOf(business: Business | null): string {
  const color = business?.color ?? null
  if (!isColour(color)) return ''
  return `header span{background:${color};color:${textColourOn(color)}}`
}

function partSection({ part, state, days }: PartStatus, locale: Locale): string {
  const words = publicWords[locale]
  const dateOf = (day: string) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'medium' })
  const bars = days.map(
    ({ day, uptime }) =>
      `<i class="${mood(uptime)}" title="${dateOf(day)}: ${words.share(shareOf(uptime, locale))}"></i>`,
  )
  const first = days.findIndex(({ uptime }) => uptime !== null)
  const since = first > 0 ? dateOf(days[first]?.day ?? '') : null
  const history = words.history(shareOf(mean(days), locale), since)
  const shown =
    bars.length > 0
      ? `<div class="days" aria-hidden="true">${bars.join('')}</div><small>${history}</small>`
      : ''
  return `<section><h2>${words.parts[part as keyof typeof words.parts]}</h2><b class="${state}">${words.states[state]}</b>
${shown}</section>`
}

function mean(days: PartStatus['days']): number | null {
  const known = days.flatMap(({ uptime }) => (uptime === null ? [] : [uptime]))
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length
}

const mood = (uptime: number | null) =>
  uptime === null ? 'none' : uptime >= 0.999 ? 'good' : uptime >= 0.95 ? 'fair' : 'poor'

/** Rounded down: 100 % is said only of what never failed. */
const shareOf = (uptime: number | null, locale: Locale): string | null =>
  uptime === null
    ? null
    : (Math.floor(uptime * 10_000) / 10_000).toLocaleString(locale, {
        style: 'percent',
        maximumFractionDigits: 2,
      })

const momentOf = (moment: Date, locale: Locale) =>
  moment.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'long', timeZone: 'UTC' })

// The colours tell no more than the height: who sees none of them sees the bad days stand out all the same.
const style = `${typeface}
:root{color-scheme:light dark;font:16px/1.5 Inter,system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
body{margin:0;background:light-dark(#f6f7f9,#0f1013);color:light-dark(#17181d,#f0f1f4)}main{max-width:44rem;margin:2.5rem auto;padding:0 1rem}
header{display:flex;align-items:center;gap:.625rem;font-weight:600;overflow-wrap:anywhere}
header span{display:grid;place-items:center;flex:none;width:2rem;height:2rem;border-radius:28%;background:light-dark(#3452bd,#8ba5fa);color:light-dark(#fff,#0d1533)}
h1{display:flex;align-items:center;gap:.75rem;margin:2rem 0 1.25rem;padding:1rem 1.25rem;border-radius:14px;font-size:1.25rem;line-height:1.3;text-wrap:balance}
h1 span{flex:none;width:.75rem;height:.75rem;border-radius:50%;background:currentColor}
h1.well{background:light-dark(#e3f4ea,#12291d)}h1.troubled{background:light-dark(#fdeee3,#33190d)}h1.unknown{background:light-dark(#eceef2,#22242b)}
.card{border:1px solid light-dark(#e6e8ec,#282a31);border-radius:14px;background:light-dark(#fff,#16171b)}
section{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1rem;padding:1.125rem 1.25rem}section+section{border-top:1px solid light-dark(#e6e8ec,#282a31)}
h2{font-size:1rem;font-weight:600;margin:0}b{font-weight:500}
.well{color:light-dark(#1d6b49,#7fd0a8)}.troubled{color:light-dark(#9a3412,#f3a273)}.unknown,p,small{color:light-dark(#5c6370,#a3a9b4)}
p{font-size:.875rem}.days{flex-basis:100%;display:flex;align-items:flex-end;gap:2px;height:2rem}
i{flex:1;height:60%;border-radius:2px}.good{background:#3f9d73}.fair{height:80%;background:#d9a441}.poor{height:100%;background:#c2553f}
.none{height:40%;background:#8883}small{flex-basis:100%}
@media (max-width:30rem){.days{gap:1px}i{border-radius:1px}}`

/** A name is text, and cannot turn the direction of what stands beside it. */
const text = (value: string) =>
  value.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
