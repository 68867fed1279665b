import type { PartStatus, StatusPart } from '@svar/contract'
import { worstOf } from './read-status.ts'

/** Only what customers notice; how full a disk is concerns nobody outside. */
const shown: Partial<Record<StatusPart, string>> = {
  database: 'Conversations and data',
  queue: 'Replies and notifications',
  event_loop: 'Responsiveness',
}
const words = { well: 'Working', troubled: 'Disturbed', unknown: 'Not known' }
const headings = {
  well: 'Everything is working',
  troubled: 'Something is disturbed',
  unknown: 'The state is not known right now',
}

/** A page for everybody: how the service is and was. It shows no figures of the machine and nothing of any workspace. */
export function publicPage(parts: PartStatus[], checkedAt: Date | null): string {
  const told = parts.filter(({ part }) => shown[part])
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="60"><title>Status</title><style>${style}</style></head>
<body><main><h1>${headings[worstOf(told)]}</h1>
${told.map(partSection).join('\n')}
<p>${checkedAt ? `Last checked ${checkedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC.` : ''}</p>
</main></body></html>
`
}

function partSection({ part, state, days }: PartStatus): string {
  const bars = days.map(
    ({ day, uptime }) => `<i class="${mood(uptime)}" title="${day}: ${share(uptime)}"></i>`,
  )
  return `<section><h2>${shown[part]}</h2><b class="${state}">${words[state]}</b>
<div class="days" role="img" aria-label="The last 90 days: ${share(mean(days))} working">${bars.join('')}</div></section>`
}

function mean(days: PartStatus['days']): number | null {
  const known = days.flatMap(({ uptime }) => (uptime === null ? [] : [uptime]))
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length
}

const mood = (uptime: number | null) =>
  uptime === null ? 'none' : uptime >= 0.999 ? 'good' : uptime >= 0.95 ? 'fair' : 'poor'
const share = (uptime: number | null) =>
  uptime === null ? 'not known' : `${(Math.floor(uptime * 10_000) / 100).toFixed(2)} %`

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:44rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{display:inline;font-size:1rem}
section{margin:1.5rem 0}b{float:right;font-weight:500}.troubled{color:#b45309}.days{display:flex;gap:2px;margin-top:.5rem}
i{flex:1;height:2rem;border-radius:2px}.good{background:#3f9d73}.fair{background:#d9a441}.poor{background:#c2553f}
.none{background:#8883}p{color:#888}`
