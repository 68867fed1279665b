import { type Context, later } from '../../../platform/tenancy/context.ts'
import type { Tallied } from '../performance/shape.ts'
import { columnsOf } from './errors-intake.ts'

/** So many names with their environments a project may have; what is beyond is counted together. */
const MOST_SERIES = 1000
const OTHER = ''

export interface OfProject {
  projectId: string
  tallied: Tallied
}
interface Named {
  projectId: string
  kind: string
  operation: string
  name: string
  environment: string
}

/** Only one batch of a tenant is written at a time, over all processes: batches touch the same rows. */
export function takeTurn(ctx: Context): void {
  later(
    ctx,
    ctx.client.query(`SELECT pg_advisory_xact_lock(hashtextextended('performance:' || current_tenant(), 0))`),
  )
}

/** Adds what was tallied to what is counted already. Of a project that is gone nothing is. */
export async function addCounts(ctx: Context, given: OfProject[]): Promise<void> {
  takeTurn(ctx)
  const named = [...new Map(given.map((one) => [keyOf(nameOf(one)), nameOf(one)])).values()]
  const known = await knownSeries(ctx, named)
  const unknown = named.filter((one) => !known.has(keyOf(one)))
  if (unknown.length > 0) for (const [key, id] of await addSeries(ctx, unknown)) known.set(key, id)
  const rest = unknown.filter((one) => !known.has(keyOf(one)))
  const others = rest.length > 0 ? await addOthers(ctx, rest) : new Map<string, string>()
  const counts = given.flatMap(({ projectId, tallied }) => {
    const id = known.get(keyOf(nameOf({ projectId, tallied }))) ?? others.get(`${projectId} ${tallied.kind}`)
    return id === undefined ? [] : [{ id, tallied }]
  })
  if (counts.length > 0) count(ctx, counts)
}

const nameOf = ({ projectId, tallied: { kind, operation, name, environment } }: OfProject): Named => ({
  projectId,
  kind,
  operation,
  name,
  environment,
})
const keyOf = ({ projectId, kind, operation, name, environment }: Named) =>
  JSON.stringify([projectId, kind, operation, name, environment])

type Row = Named & { id: string }
const row = `s.id::text, s.project_id::text AS "projectId", s.kind, s.operation, s.name, s.environment`
const byKey = (rows: Row[]) => new Map(rows.map(({ id, ...named }) => [keyOf(named), id]))
const columns = (named: Named[]) =>
  columnsOf(named, [
    ({ projectId }) => projectId,
    ({ kind }) => kind,
    ({ operation }) => operation,
    ({ name }) => name,
    ({ environment }) => environment,
  ])
const given = `unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])
  AS g(project_id, kind, operation, name, environment)`

async function knownSeries(ctx: Context, named: Named[]): Promise<Map<string, string>> {
  const { rows } = await ctx.client.query<Row>({
    name: 'performance_known_series',
    text: `SELECT ${row} FROM ${given} JOIN performance_series s
      USING (project_id, kind, operation, name, environment)`,
    values: columns(named),
  })
  return byKey(rows)
}

/** As many as there is room for. */
async function addSeries(ctx: Context, named: Named[]): Promise<Map<string, string>> {
  const { rows } = await ctx.client.query<Row>({
    name: 'performance_add_series',
    text: `WITH given AS (
        SELECT g.*, row_number() OVER (PARTITION BY g.project_id) AS place FROM ${given}),
      room AS (
        SELECT p.id AS project_id, ${MOST_SERIES} - (
          SELECT count(*) FROM performance_series s WHERE s.project_id = p.id AND s.name <> '${OTHER}') AS free
        FROM error_projects p WHERE p.id IN (SELECT project_id FROM given)),
      s AS (
        INSERT INTO performance_series (project_id, kind, operation, name, environment)
        SELECT project_id, kind, operation, name, environment FROM given JOIN room USING (project_id)
        WHERE place <= free ON CONFLICT DO NOTHING RETURNING *)
      SELECT ${row} FROM s`,
    values: columns(named),
  })
  return byKey(rows)
}

/** One of each kind takes what found no room. @returns their ids by project and kind */
async function addOthers(ctx: Context, named: Named[]): Promise<Map<string, string>> {
  const others = new Map(named.map(({ projectId, kind }) => [`${projectId} ${kind}`, { projectId, kind }]))
  const { rows } = await ctx.client.query<{ key: string; id: string }>(
    `WITH given AS (SELECT * FROM unnest($1::bigint[], $2::text[]) AS g(project_id, kind)),
     made AS (
       INSERT INTO performance_series (project_id, kind, operation, name, environment)
       SELECT project_id, kind, '${OTHER}', '${OTHER}', '${OTHER}' FROM given
       WHERE EXISTS (SELECT FROM error_projects p WHERE p.id = given.project_id)
       ON CONFLICT (tenant_id, project_id, kind, operation, name, environment) DO UPDATE SET name = excluded.name
       RETURNING id, project_id, kind)
     SELECT project_id || ' ' || kind AS key, id::text FROM made`,
    columnsOf([...others.values()], [({ projectId }) => projectId, ({ kind }) => kind]),
  )
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** Steps of both sides, each once, with the sum of its times. */
export const addedSteps = `(SELECT array_agg(step ORDER BY step), array_agg(times ORDER BY step) FROM (
    SELECT step, sum(times)::bigint AS times
    FROM unnest(performance_counts.steps || excluded.steps, performance_counts.times || excluded.times) AS u(step, times)
    GROUP BY step) AS summed)`

function count(ctx: Context, counts: { id: string; tallied: Tallied }[]): void {
  const rows = summed(counts)
  const counting = ctx.client.query({
    name: 'performance_count',
    text: `INSERT INTO performance_counts (series_id, at, seconds, total, failed, milliseconds, steps, times)
      SELECT series_id, at, 60, total, failed, milliseconds, steps::smallint[], times::bigint[]
      FROM unnest($1::bigint[], $2::timestamptz[], $3::bigint[], $4::bigint[], $5::float[], $6::text[], $7::text[])
        AS g(series_id, at, total, failed, milliseconds, steps, times)
      ON CONFLICT (tenant_id, series_id, at, seconds) DO UPDATE SET
        total = performance_counts.total + excluded.total, failed = performance_counts.failed + excluded.failed,
        milliseconds = performance_counts.milliseconds + excluded.milliseconds,
        (steps, times) = ${addedSteps}`,
    values: columnsOf(rows, [
      ({ id }) => id,
      ({ minuteMs }) => new Date(minuteMs),
      ({ total }) => total,
      ({ failed }) => failed,
      ({ milliseconds }) => milliseconds,
      ({ steps }) => `{${[...steps.keys()].join()}}`,
      ({ steps }) => `{${[...steps.values()].join()}}`,
    ]),
  })
  later(ctx, counting)
}

/** Several names may have ended in one row, which a statement may touch once. */
function summed(counts: { id: string; tallied: Tallied }[]) {
  const rows = new Map<
    string,
    {
      id: string
      minuteMs: number
      total: number
      failed: number
      milliseconds: number
      steps: Map<number, number>
    }
  >()
  for (const { id, tallied } of counts) {
    const { minuteMs } = tallied
    const key = `${id} ${minuteMs}`
    const sum = rows.get(key) ?? { id, minuteMs, total: 0, failed: 0, milliseconds: 0, steps: new Map() }
    rows.set(key, sum)
    sum.total += tallied.total
    sum.failed += tallied.failed
    sum.milliseconds += tallied.milliseconds
    for (const [step, times] of tallied.steps) sum.steps.set(step, (sum.steps.get(step) ?? 0) + times)
  }
  return [...rows.values()]
}
