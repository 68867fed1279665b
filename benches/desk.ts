import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type BenchOptions, type Figures, medians, quantile } from './bench.ts'
import { fillDesk, MESSAGES_EACH } from './desk-fill.ts'

const requests = {
  'list: all': '/api/conversations?view=all',
  'list: mine': '/api/conversations?view=mine',
  'list: unassigned': '/api/conversations?view=unassigned',
  'list: automated': '/api/conversations?view=automated',
  'list: snoozed': '/api/conversations?view=snoozed',
  'list: mentions': '/api/conversations?view=mentions',
  'list: waiting': '/api/conversations?view=waiting',
  'list: closed': '/api/conversations?view=closed',
  'list: closed, one tag': '/api/conversations?view=closed&tag=Retur',
  'list: unhappy': '/api/conversations?view=closed&mood=negative',
  'counts of the views': '/api/conversations/counts',
  'counts of the inbox': '/api/inbox/counts',
  'dashboard: today': '/api/insights/report',
  'dashboard: 90 days': '/api/insights/report?days=90',
}

/** From words that a tenth of all messages hold to a number that one holds, whole and half typed. */
const questions = [
  'sjiraffen',
  'flyttevask',
  'vask',
  'levering',
  'leverin',
  'levering larila',
  'larilala',
  'rinola',
  'skolala tela',
  'ordre 4711',
  '98765',
  'kunde 12345',
  'kunde777@butikk.example',
  'levering flyttevaskpris',
  'finnesikke',
]

const COUNT = Number(process.env.SVAR_BENCH_CONVERSATIONS ?? 100_000)
/** It is kept: the next run of the same size goes on with it. Delete it to begin again. */
const dataDir = process.env.SVAR_BENCH_DATA_DIR ?? join(tmpdir(), `svar-bench-desk-${COUNT}`)

/** One request at a time: what somebody waits for, not how many can. */
export const desk: Bench = {
  about:
    `An inbox of ${COUNT / 1000} thousand conversations with ${(COUNT * MESSAGES_EACH) / 1e6} million messages ` +
    '(SVAR_BENCH_CONVERSATIONS): lists, counts, searches and the dashboard, as answered to one person.',
  async run(options) {
    mkdirSync(dataDir, { recursive: true })
    const svar = await startSvar({ dataDir })
    try {
      const workspace = await openWorkspace(svar)
      const reading = await prepare(svar.databaseUrl(), workspace)
      const rounds: Figures[] = []
      for (let round = 0; round < options.rounds; round += 1) rounds.push(await measure(workspace, options))
      return { ...reading, ...medians(rounds) }
    } finally {
      await svar.end('SIGTERM')
    }
  },
}

async function prepare(databaseUrl: string, workspace: Workspace): Promise<Figures> {
  const isFilled = join(dataDir, 'bench-filled')
  if (!existsSync(isFilled)) {
    const seconds = await fillDesk(databaseUrl, 'demo', COUNT)
    process.stderr.write(`filled in ${seconds.toFixed(0)} s\n`)
    writeFileSync(isFilled, '')
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await giveToTheKey(client)
    return await untilRead(client, workspace)
  } finally {
    await client.end()
  }
}

/** What is in hand is with whoever asks now: each run has a key of its own. */
async function giveToTheKey(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE conversations c SET assignee_id = (SELECT id FROM api_keys k WHERE k.tenant_id = c.tenant_id ORDER BY created_at DESC LIMIT 1)
     WHERE c.status = 'human' AND c.assignee_name = 'Kari'`,
  )
}

const howFar = `
  SELECT (SELECT coalesce(sum(next_line), 0)::int FROM search_state) AS lines,
    (SELECT coalesce(bool_or(looked_until > '-infinity'), false) FROM search_state) AS "isRead",
    (SELECT coalesce(bool_or(is_complete), false) AS facts FROM insight_state) AS "isCounted"`

/** A note has everything read and counted that was not: for the search and for the dashboard. */
async function untilRead(client: pg.Client, workspace: Workspace): Promise<Figures> {
  const state = async () => (await client.query(howFar)).rows[0]
  const [before, began] = [await state(), performance.now()]
  const [one] = (await workspace.call<{ items: { id: string }[] }>('GET', '/api/conversations?limit=1')).items
  await workspace.call('POST', `/api/conversations/${one?.id}/take-over`, { force: true })
  let readMs = 0
  for (;;) {
    const { lines, isRead, isCounted } = await state()
    const allRead = isRead && lines >= COUNT * MESSAGES_EACH
    if (allRead && readMs === 0) readMs = performance.now() - began
    if (allRead && isCounted) {
      await client.query('VACUUM ANALYZE')
      const read = lines - before.lines
      return {
        search: { ...(await sizes(client)), ...(read > COUNT && { linesPerSecond: (read * 1000) / readMs }) },
      }
    }
    await pause(1000)
  }
}

async function sizes(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query(
    `SELECT sum(pg_total_relation_size(c.oid)) FILTER (WHERE relname LIKE 'search_%') / 1e6 AS megabytes,
       sum(pg_total_relation_size(c.oid)) FILTER (WHERE relname = 'messages') / 1e6 AS "messagesMegabytes"
     FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  )
  const [{ megabytes, messagesMegabytes }] = rows
  return { megabytes: Number(megabytes), messagesMegabytes: Number(messagesMegabytes) }
}

async function measure(workspace: Workspace, { seconds }: BenchOptions): Promise<Figures> {
  const figures: Figures = {}
  for (const [name, path] of Object.entries(requests)) figures[name] = await times(workspace, [path], seconds)
  const paths = questions.map((q) => `/api/inbox/search?q=${encodeURIComponent(q)}`)
  figures['search, all questions'] = await times(workspace, paths, seconds * 4)
  for (const [index, path] of paths.entries())
    figures[`search: ${questions[index]}`] = await times(workspace, [path], seconds / 4)
  return figures
}

async function times(
  workspace: Workspace,
  paths: string[],
  seconds: number,
): Promise<Record<string, number>> {
  const tookMs: number[] = []
  const until = performance.now() + seconds * 1000
  for (let asked = 0; performance.now() < until || asked < 3 * paths.length; asked += 1) {
    const began = performance.now()
    await workspace.call('GET', paths[asked % paths.length] as string)
    tookMs.push(performance.now() - began)
  }
  return { p50Ms: quantile(tookMs, 0.5), p95Ms: quantile(tookMs, 0.95) }
}
