import type { Paths, ServerFrame, SiteVisitor } from '@svar/contract'

export type Listed = Paths['/api/visitors']['get']['responses'][200]['content']['application/json']
type News = Pick<ServerFrame & { t: 'visitors' }, 'total' | 'seen' | 'gone'>

const mostKept = 200

function fits({ url, title, language }: SiteVisitor, wanted: { page: string; language: string }): boolean {
  const [found, spoken] = [`${url} ${title}`.toLowerCase(), language.toLowerCase()]
  const asked = wanted.language.toLowerCase()
  return (
    found.includes(wanted.page.toLowerCase()) &&
    (!asked || spoken === asked || spoken.startsWith(`${asked}-`))
  )
}

/** The list with what has just been told: each visitor once, who came last first, none that does not fit the search. */
export function withNews(
  before: Listed,
  { total, seen, gone }: News,
  wanted: { page: string; language: string },
): Listed {
  const news = new Map(seen.map((visitor) => [visitor.id, visitor]))
  const known = new Set(before.items.map(({ id }) => id))
  const changed = before.items.map((visitor) => news.get(visitor.id) ?? visitor)
  const added = seen.filter(({ id }) => !known.has(id))
  const items = [...added, ...changed]
    .filter((visitor) => !gone.includes(visitor.id) && fits(visitor, wanted))
    .sort((one, other) => (one.since < other.since ? 1 : one.since > other.since ? -1 : 0))
    .slice(0, mostKept)
  const unseen = Math.max(0, before.found - before.items.length)
  const lastHour = [...before.lastHour.slice(0, -1), Math.max(before.lastHour.at(-1) ?? 0, total)]
  return {
    ...before,
    total,
    items,
    found: Math.min(items.length + unseen, Math.max(total, items.length)),
    lastHour,
  }
}
