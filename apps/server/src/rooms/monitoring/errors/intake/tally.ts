import type { PrintCount } from '../../stores/errors-counts.ts'
import type { OfProject } from '../../stores/errors-intake.ts'

const HOUR_MS = 3_600_000

/** The beginning of the hour that a time lies in. */
export const hourOf = (ms: number) => new Date(Math.floor(ms / HOUR_MS) * HOUR_MS)

/**
 * Counts events that are written together: each row that is touched appears once, and in an order that is the same
 * for everybody.
 */
export function countedBy(events: OfProject[]) {
  const hours = new Map<string, { printId: string; hour: Date; events: number }>()
  const tags = new Map<
    string,
    { printId: string; name: string; value: string; events: number; lastAt: Date }
  >()
  const users = new Map<string, { printId: string; userHash: string }>()
  const releases = new Map<string, { projectId: string; version: string; events: number; seenAt: Date }>()
  for (const { projectId, event } of events) {
    const { printId, userHash, release, times } = event
    const [lastAt, hour] = [new Date(event.occurredAtMs), hourOf(event.occurredAtMs)]
    add(hours, `${printId}${hour.getTime()}`, { printId, hour, events: times })
    for (const [name, value] of event.tags)
      add(tags, `${printId}${name}\n${value}`, { printId, name, value, events: times, lastAt })
    if (userHash !== null) users.set(`${printId}${userHash}`, { printId, userHash })
    if (release === null) continue
    const seenAt = new Date(event.receivedAtMs)
    add(releases, `${projectId}/${release}`, { projectId, version: release, events: times, seenAt })
  }
  return {
    prints: [...Map.groupBy(events, ({ event }) => event.printId)].map(printCount),
    hours: [...hours.values()],
    tags: [...tags.values()],
    users: [...users.values()],
    releases: [...releases.values()],
  }
}

function add<T extends { events: number }>(counts: Map<string, T>, key: string, one: T): void {
  const known = counts.get(key)
  if (known) known.events += one.events
  else counts.set(key, one)
}

function printCount([printId, of]: [string, OfProject[]]): PrintCount {
  const sorted = of.map(({ event }) => event).toSorted((one, other) => one.occurredAtMs - other.occurredAtMs)
  const [first, last] = [sorted[0], sorted.at(-1)]
  return {
    printId,
    events: of.reduce((sum, { event }) => sum + event.times, 0),
    firstAt: new Date(first?.occurredAtMs ?? 0),
    lastAt: new Date(last?.occurredAtMs ?? 0),
    level: last?.level ?? 'error',
    release: sorted.findLast(({ release }) => release !== null)?.release ?? null,
  }
}
