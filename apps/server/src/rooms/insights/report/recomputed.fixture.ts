import { Temporal } from 'temporal-polyfill'

/** Reads RFC 4180 by its grammar; each record by its column's name. */
export function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n' && cell.lastIndex < text.length) records.push([])
    if (cell.lastIndex >= text.length) break
  }
  const [names = [], ...rows] = records
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

type Row = Record<string, string>

/** What the page says of a period in single figures, from the export of its conversations and nothing else. */
export const figuresOf = (rows: Row[]) => ({
  conversations: rows.length,
  firstReply: times(list(rows, 'first_reply_seconds'), list(rows, 'first_reply_open_seconds')),
  personReply: times(list(rows, 'person_reply_seconds'), list(rows, 'person_reply_open_seconds')),
  nextReply: times(list(rows, 'next_reply_seconds'), list(rows, 'next_reply_open_seconds')),
  resolution: tally(rows, 'resolution', ['confirmed', 'verified', 'assumed', 'none']),
  handledBy: tally(rows, 'handled_by', ['assistant', 'person', 'nobody']),
  csat: satisfaction(list(rows, 'csat')),
  thumbs: thumbsOf(rows),
})

/** The page's pictures and tables of a period. */
export const tablesOf = (rows: Row[], timeZone: string, starts: string[]) => ({
  hours: heat(rows, timeZone),
  series: barsOf(rows, starts),
  questions: questionsOf(rows),
  agents: agentsOf(rows).sort((one, other) => one.memberId.localeCompare(other.memberId)),
})

/** How many began from each moment on, and with whom they ended. */
export const barsOf = (rows: Row[], starts: string[]): number[][] =>
  starts.map((start, index) => {
    const next = starts[index + 1]
    const within = rows.filter(({ started_at: at = '' }) => at >= start && (!next || at < next))
    const { assistant = 0, person = 0 } = tally(within, 'handled_by', ['assistant', 'person'])
    return [within.length, assistant, person]
  })

/** The same of the tickets of a period, from their own export. */
export function ticketFiguresOf(rows: Row[], { from, to }: { from: string; to: string }) {
  const within = (at = '') => at >= from && at < to
  const opened = rows.filter((row) => within(row.opened_at))
  const { kept, broken, running } = tally(opened, 'promise', ['kept', 'broken', 'running'])
  return {
    opened: opened.length,
    resolved: rows.filter((row) => within(row.resolved_at)).length,
    kept,
    broken,
    running,
  }
}

const list = (rows: Row[], column: string): number[] =>
  rows.flatMap((row) => (row[column] ? (row[column] as string).split(' ').map(Number) : []))

function times(wall: number[], open: number[]) {
  const ms = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 1000))
  return {
    count: wall.length,
    median: ms(nearestRank(wall, 0.5)),
    p90: ms(nearestRank(wall, 0.9)),
    openMedian: ms(nearestRank(open, 0.5)),
    openP90: ms(nearestRank(open, 0.9)),
  }
}

const nearestRank = (values: number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? null

const tally = (rows: Row[], column: string, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, rows.filter((row) => row[column] === name).length]))

const satisfaction = (scores: number[]) => ({
  given: scores.length,
  satisfied: scores.filter((score) => score >= 4).length,
  average: scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
})

function thumbsOf(rows: Row[]) {
  const sum = (column: string) => list(rows, column).reduce((total, count) => total + count, 0)
  const given = rows.flatMap(({ thumb_reasons: reasons = '' }) => reasons.split(' ').filter(Boolean))
  const reasons = [...Map.groupBy(given, (name) => name)].map(([name, same]) => ({
    name,
    times: same.length,
  }))
  return {
    up: sum('thumbs_up'),
    down: sum('thumbs_down'),
    reasons: reasons.sort((one, two) => two.times - one.times || one.name.localeCompare(two.name)),
  }
}

function heat(rows: Row[], timeZone: string): number[][] {
  const table = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const { started_at } of rows) {
    const { dayOfWeek, hour } = Temporal.Instant.from(started_at as string).toZonedDateTimeISO(timeZone)
    const day = table[dayOfWeek - 1] as number[]
    day[hour] = (day[hour] ?? 0) + 1
  }
  return table
}

/** The ten that were asked most, as each was first written; of two asked as often, the one asked last. */
function questionsOf(rows: Row[]) {
  const asked = Map.groupBy(
    rows.filter(({ question }) => question),
    (row) =>
      written(row)
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/^[ ?!.,…]+|[ ?!.,…]+$/g, ''),
  )
  const lastOf = (same: Row[]) => same.at(-1)?.started_at ?? ''
  return [...asked.values()]
    .sort((one, other) => other.length - one.length || lastOf(other).localeCompare(lastOf(one)))
    .slice(0, 10)
    .map((same) => ({
      question: written(same[0] ?? {}),
      count: same.length,
      answered: same.filter((row) => row.question_answered === 'true').length,
      held: same.filter((row) => row.question_held === 'true').length,
    }))
}

/** Without the apostrophe that keeps a spreadsheet from carrying it out. */
const written = ({ question = '' }: Row) => question.replace(/^'(?=[=+\-@\t\r])/, '')

function agentsOf(rows: Row[]) {
  const replies = rows.flatMap((row) =>
    (row.replies_by_agent ?? '')
      .split(' ')
      .filter(Boolean)
      .map((one) => one.split(':') as [string, string]),
  )
  return [...Map.groupBy(replies, ([memberId]) => memberId)].map(([memberId, own]) => {
    const first = rows.filter((row) => row.person_reply_by === memberId)
    return {
      memberId,
      replies: own.reduce((sum, [, count]) => sum + Number(count), 0),
      conversations: own.length,
      personReply: times(list(first, 'person_reply_seconds'), list(first, 'person_reply_open_seconds')),
    }
  })
}
