import type { PerformanceFigures } from '@svar/contract'
import type { PointRow, StepRow } from '../stores/performance-queries.ts'
import { quantile, type Steps } from './steps.ts'

interface Totals {
  total: number
  failed: number
}

/** The figures of rows that belong together. @param minutes how long it took for them to come together */
export function figuresOf(points: Totals[], steps: StepRow[], minutes: number): PerformanceFigures {
  const total = points.reduce((sum, point) => sum + point.total, 0)
  const failed = points.reduce((sum, point) => sum + point.failed, 0)
  return {
    total,
    failed,
    perMinute: minutes > 0 ? total / minutes : 0,
    failureRate: total > 0 ? failed / total : 0,
    ...quantilesOf(steps),
  }
}

export function quantilesOf(rows: StepRow[]) {
  const steps: Steps = new Map()
  for (const { step, times } of rows) steps.set(step, (steps.get(step) ?? 0) + times)
  return { p50: quantile(steps, 0.5), p95: quantile(steps, 0.95), p99: quantile(steps, 0.99) }
}

/** Rows of the span that is looked at, and of the one before. */
export function parted<Row extends Pick<PointRow, 'point'>>(rows: Row[]): { now: Row[]; before: Row[] } {
  return { now: rows.filter(({ point }) => point >= 0), before: rows.filter(({ point }) => point < 0) }
}
