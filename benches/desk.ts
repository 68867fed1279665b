import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type BenchOptions, type Figures, medians, quantile } from './bench.ts'
import { CONVERSATIONS, fillDesk, MESSAGES_EACH } from './desk-fill.ts'

const lists = {
  'list: all': '/api/conversations?view=all',
  'list: mine': '/api/conversations?view=mine',
  'list: waiting': '/api/conversations?view=waiting',
  'list: closed': '/api/conversations?view=closed',
  'list: closed, one tag': '/api/conversations?view=closed&tag=Retur',
  'list: unhappy': '/api/conversations?view=closed&mood=negative',
  'counts of the views': '/api/conversations/counts',
  'counts of the inbox': '/api/inbox/counts',
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

/** One request at a time: what somebody waits for, not how many can. */
export const desk: Bench = {
  about:
    `An inbox of ${CONVERSATIONS / 1000},000 conversations with ${(CONVERSATIONS * MESSAGES_EACH) / 1e6} million messages: ` +
    'lists, counts and searches, as answered to one person.',
  async run(options) {
    const dataDir = mkdtempSync(join(tmpdir(), 'svar-bench-'))
    const svar = await startSvar({ dataDir })
    try {
      const workspace = await openWorkspace(svar)
      const filledIn = await fillDesk(svar.databaseUrl(), 'demo')
      process.stderr.write(`filled in ${filledIn.toFixed(0)} s\n`)
      const reading = await untilRead(svar.databaseUrl(), workspace)
      const rounds: Figures[] = []
      for (let round = 0; round < options.rounds; round += 1) rounds.push(await measure(workspace, options))
      return { ...reading, ...medians(rounds) }
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

/** A note has everything read that was not. */
async function untilRead(databaseUrl: string, workspace: Workspace): Promise<Figures> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const began = performance.now()
    const [one] = (await workspace.call<{ items: { id: string }[] }>('GET', '/api/conversations?limit=1'))
      .items
    await workspace.call('POST', `/api/conversations/${one?.id}/take-over`, { force: true })
    for (;;) {
      await pause(1000)
      const { rows } = await client.query(
        `SELECT max(next_line) AS lines, bool_or(looked_until > '-infinity') AS done FROM search_state`,
      )
      const [{ lines, done }] = rows
      if (done && lines >= CONVERSATIONS * MESSAGES_EACH) return { reading: await read(client, lines, began) }
    }
  } finally {
    await client.end()
  }
}

async function read(client: pg.Client, lines: number, began: number): Promise<Record<string, number>> {
  const { rows } = await client.query(
    `SELECT sum(pg_total_relation_size(name::regclass)) / 1e6 AS megabytes
     FROM unnest('{search_words,search_lines,search_vocabulary,search_progress}'::text[]) AS name`,
  )
  return {
    linesPerSecond: (lines * 1000) / (performance.now() - began),
    megabytes: Number(rows[0].megabytes),
  }
}

async function measure(workspace: Workspace, { seconds }: BenchOptions): Promise<Figures> {
  const figures: Figures = {}
  for (const [name, path] of Object.entries(lists)) figures[name] = await times(workspace, [path], seconds)
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
