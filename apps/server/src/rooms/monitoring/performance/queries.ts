import type { PerformanceOverview, PerformanceRow, PerformanceSort, PerformanceSpan } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { project } from '../stores/errors-projects.ts'
import * as store from '../stores/performance-queries.ts'
import { figuresOf, parted, quantilesOf } from './figures.ts'
import { pointCount, windowOf } from './window.ts'

type Asked = store.Selection & { span: PerformanceSpan }

/** All of a program together, or one name of it, over time. @throws AppError `not_found` */
export async function overview(ctx: Context, asked: Asked): Promise<PerformanceOverview> {
  await project(ctx, asked.project)
  const window = windowOf(asked.span, ctx.clock.now())
  const points = await store.pointsOf(ctx, window, asked, { byName: false })
  const steps = await store.stepsOf(ctx, window, asked, { byName: false })
  const wholeMinutes = (window.to.getTime() - window.from.getTime()) / 60_000
  const [counted, stepped] = [parted(points), parted(steps)]
  const stepsByPoint = Map.groupBy(stepped.now, ({ point }) => point)
  return {
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    pointSeconds: window.pointSeconds,
    now: figuresOf(counted.now, stepped.now, window.minutes),
    before: figuresOf(counted.before, stepped.before, wholeMinutes),
    points: Array.from({ length: pointCount(window) }, (_, point) => {
      const { total = 0, failed = 0 } = counted.now.find((one) => one.point === point) ?? {}
      const at = new Date(window.from.getTime() + point * window.pointSeconds * 1000).toISOString()
      return { at, total, failed, ...quantilesOf(stepsByPoint.get(point) ?? []) }
    }),
    environments: await store.environmentsOf(ctx, asked.project),
  }
}

const keyOf = ({ name, operation }: { name: string; operation: string }) => `${operation} ${name}`

/** The names of a program, by what is asked for, the most first. @throws AppError `not_found` */
export async function names(
  ctx: Context,
  asked: Asked & { sort: PerformanceSort; limit: number },
): Promise<{ items: PerformanceRow[]; names: number }> {
  await project(ctx, asked.project)
  const window = windowOf(asked.span, ctx.clock.now())
  // One point for the whole span: points are looked at for those that are shown.
  const whole = { ...window, pointSeconds: (window.to.getTime() - window.from.getTime()) / 1000 }
  const points = Map.groupBy(await store.pointsOf(ctx, whole, asked, { byName: true }), keyOf)
  const steps = Map.groupBy(await store.stepsOf(ctx, whole, asked, { byName: true }), keyOf)
  const rows = [...points].map(([key, of]) => {
    const [counted, stepped] = [parted(of), parted(steps.get(key) ?? [])]
    return {
      name: of[0]?.name ?? '',
      operation: of[0]?.operation ?? '',
      now: figuresOf(counted.now, stepped.now, window.minutes),
      before: figuresOf(counted.before, stepped.before, whole.pointSeconds / 60),
    }
  })
  const there = rows.filter(({ now }) => now.total > 0)
  const first = there.sort(most(asked.sort)).slice(0, asked.limit)
  return { items: await withLines(ctx, window, asked, first), names: there.length }
}

type Row = Omit<PerformanceRow, 'p95s'>

const most = (sort: PerformanceSort) => (one: Row, other: Row) =>
  (other.now[sort] ?? 0) - (one.now[sort] ?? 0) ||
  other.now.total - one.now.total ||
  (keyOf(one) < keyOf(other) ? -1 : 1)

async function withLines(
  ctx: Context,
  window: store.Window,
  asked: Asked,
  rows: Row[],
): Promise<PerformanceRow[]> {
  if (rows.length === 0) return []
  const steps = await store.stepsOf(ctx, window, asked, { byName: true, only: rows.map(keyOf) })
  const byName = Map.groupBy(parted(steps).now, keyOf)
  return rows.map((row) => {
    const byPoint = Map.groupBy(byName.get(keyOf(row)) ?? [], ({ point }) => point)
    const p95s = Array.from(
      { length: pointCount(window) },
      (_, point) => quantilesOf(byPoint.get(point) ?? []).p95,
    )
    return { ...row, p95s }
  })
}
