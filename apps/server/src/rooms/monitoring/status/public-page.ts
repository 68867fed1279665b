import type { Locale, PartStatus } from '@svar/contract'
import { publicParts, publicWords } from './public-words.ts'
import { worstOf } from './read-status.ts'

/** A page for everybody: how the service is and was. It shows no figures of the machine and nothing of any workspace. */
export function publicPage(parts: PartStatus[], checkedAt: Date | null, locale: Locale): string {
  const words = publicWords[locale]
  const told = publicParts.flatMap((name) => parts.filter(({ part }) => part === name))
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="60"><title>${words.title}</title><style>${style}</style></head>
<body><main><h1>${words.headings[worstOf(told)]}</h1>
${told.map((part) => partSection(part, locale)).join('\n')}
<p>${checkedAt ? words.checked(momentOf(checkedAt, locale)) : ''}</p>
</main></body></html>
`
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
const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0}main{max-width:44rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.3}
h2{font-size:1rem;margin:0}section{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1rem;margin:1.75rem 0}
b{font-weight:500}.well{color:light-dark(#1d6b49,#7fd0a8)}.troubled{color:light-dark(#9a3412,#f3a273)}.unknown,p,small{color:light-dark(#5c6370,#a3a9b4)}
.days{flex-basis:100%;display:flex;align-items:flex-end;gap:2px;height:2rem}
i{flex:1;height:60%;border-radius:2px}.good{background:#3f9d73}.fair{height:80%;background:#d9a441}.poor{height:100%;background:#c2553f}
.none{height:40%;background:#8883}small{flex-basis:100%}
@media (max-width:30rem){.days{gap:1px}i{border-radius:1px}}`
