import { installationParts, type PartStatus, type StatusPart, workspaceParts } from '@svar/contract'
import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { listTenants } from '../../identity/index.ts'
import * as store from '../stores/status.ts'

const DAY_MS = 86_400_000
const SHOWN_DAYS = 90
const ALERTS_OF_MS = 7 * DAY_MS
const MOST_LISTED = 100
/** After so long without a look nobody knows how things are. */
const STALE_MS = 120_000

/** How the installation's parts are and were; the same for every workspace. */
export async function installationStatus(platform: Platform): Promise<{
  checkedAt: Date | null
  parts: PartStatus[]
}> {
  const now = platform.clock.now().getTime()
  const days = lastDays(now)
  const [rows, counted] = [
    await store.parts(platform),
    await store.days(platform, new Date(days[0] as string)),
  ]
  const used = installationParts.filter((part) => part !== 'redis' || platform.redis)
  const parts = used.map((part) => {
    const row = rows.find((one) => one.part === part)
    const isFresh = row && now - row.checkedAt.getTime() < STALE_MS
    const state = !isFresh ? 'unknown' : row.isWell ? 'well' : 'troubled'
    return {
      part,
      state,
      value: row?.value ?? null,
      since: row?.since.toISOString() ?? null,
      days: days.map((day) => {
        const found = counted.find((one) => one.part === part && one.day === day)
        return {
          day,
          uptime: found ? 1 - found.troubled / found.checks : null,
          worst: found?.worst ?? null,
        }
      }),
    } satisfies PartStatus
  })
  const checkedAt = rows.map((row) => row.checkedAt).sort((one, other) => Number(other) - Number(one))[0]
  return { checkedAt: checkedAt ?? null, parts }
}

/** All that an admin sees: the installation, their own workspace's parts, and what needs a person. */
export async function readStatus(ctx: Context) {
  const { checkedAt, parts } = await installationStatus(ctx.platform)
  const now = ctx.clock.now().getTime()
  const alerts = await store.alertsSince(ctx, new Date(now - SHOWN_DAYS * DAY_MS))
  const looked = new Set(
    parts.flatMap(({ days }) => days.filter(({ uptime }) => uptime !== null).map(({ day }) => day)),
  )
  const own = workspaceParts.map((part) => {
    const days = lastDays(now).map((day) => ({
      day,
      uptime: looked.has(day) ? wellShare(part, alerts, Date.parse(day), now) : null,
      worst: null,
    }))
    return { ...ofWorkspace(part, alerts, checkedAt !== null), days }
  })
  const all = [...parts, ...own]
  const listed = alerts.filter(
    ({ raisedAt, clearedAt }) => clearedAt === null || raisedAt.getTime() >= now - ALERTS_OF_MS,
  )
  return {
    state: worstOf(all),
    checkedAt: checkedAt?.toISOString() ?? null,
    parts: all,
    alerts: listed.slice(0, MOST_LISTED).map(({ id, part, value, raisedAt, clearedAt }) => ({
      id,
      part,
      value,
      raisedAt: raisedAt.toISOString(),
      clearedAt: clearedAt?.toISOString() ?? null,
    })),
  }
}

/** What needs a person, and in which workspaces, by their slugs; for who runs the installation. */
export async function needsPerson(platform: Platform): Promise<{ part: StatusPart; workspaces: string[] }[]> {
  const open = Map.groupBy(await store.openAlerts(platform), ({ part }) => part)
  const slugs = new Map((await listTenants(platform)).map(({ tenantId, slug }) => [tenantId, slug]))
  return [...open].map(([part, alerts]) => ({
    part,
    workspaces: alerts.flatMap(({ tenantId }) => slugs.get(tenantId) ?? []).sort(),
  }))
}

/** The worst that one of them is. */
export function worstOf(parts: PartStatus[]): PartStatus['state'] {
  if (parts.some(({ state }) => state === 'troubled')) return 'troubled'
  return parts.every(({ state }) => state === 'well') ? 'well' : 'unknown'
}

function ofWorkspace(part: StatusPart, alerts: store.AlertRow[], isKnown: boolean) {
  const open = alerts.find((alert) => alert.part === part && alert.clearedAt === null)
  const state: PartStatus['state'] = open ? 'troubled' : isKnown ? 'well' : 'unknown'
  return { part, state, value: open?.value ?? null, since: open?.raisedAt.toISOString() ?? null }
}

/** The share of a day, up to now, in which nothing of a workspace's part was raised. */
function wellShare(part: StatusPart, alerts: store.AlertRow[], dayMs: number, nowMs: number): number {
  const endMs = Math.min(dayMs + DAY_MS, nowMs)
  if (endMs <= dayMs) return 1
  const troubledMs = alerts
    .filter((alert) => alert.part === part)
    .map(({ raisedAt, clearedAt }) => {
      const from = Math.max(dayMs, raisedAt.getTime())
      return Math.max(0, Math.min(endMs, clearedAt?.getTime() ?? nowMs) - from)
    })
  return Math.max(0, 1 - troubledMs.reduce((sum, ms) => sum + ms, 0) / (endMs - dayMs))
}

/** The last 90 days in UTC, oldest first. */
function lastDays(now: number): string[] {
  return Array.from({ length: SHOWN_DAYS }, (_, index) =>
    new Date(now - (SHOWN_DAYS - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  )
}
