import { rmSync } from 'node:fs'
import pg from 'pg'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'
import { stock, type Ware, wares } from './shop.ts'

const PASSAGES = 2000
const WARM_UP = 30

/** One question at a time, as a customer feels it. */
export const answer: Bench = {
  about:
    `From a question to its stored answer, built-in engine, ${PASSAGES} passages, over HTTP; beside it PostgreSQL's ` +
    'own full text search (any word, ts_rank) and an insert of what it found.',
  async run({ seconds, rounds }) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    const peer = new pg.Client({ connectionString: svar.databaseUrl() })
    try {
      const workspace = await openWorkspace(svar)
      const offered = wares(PASSAGES)
      await stock(workspace, offered)
      await peer.connect()
      await stockPeer(peer, offered)
      for (const ware of offered.slice(0, WARM_UP)) await ask(workspace, ware)
      const taken: Figures[] = []
      for (let round = 0; round < rounds; round += 1) {
        taken.push({
          svar: await measure(seconds, offered, (ware) => ask(workspace, ware)),
          'PostgreSQL full text': await measure(seconds, offered, (ware) => askPeer(peer, ware)),
        })
      }
      return medians(taken)
    } finally {
      await peer.end()
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

/** @returns times, and the share of answers that came from the right passage */
async function measure(
  seconds: number,
  offered: Ware[],
  askOne: (ware: Ware) => Promise<boolean>,
): Promise<Record<string, number>> {
  const until = performance.now() + seconds * 1000
  const tookMs: number[] = []
  let right = 0
  while (performance.now() < until) {
    // A step that shares no factor with the number of wares visits all of them.
    const ware = offered[(tookMs.length * 7919) % offered.length] as Ware
    const began = performance.now()
    if (await askOne(ware)) right += 1
    tookMs.push(performance.now() - began)
  }
  return { p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99), right: right / tookMs.length }
}

async function ask(workspace: Workspace, { question, title }: Ware): Promise<boolean> {
  const reply = await workspace.call<{ sources: { title: string; quote?: string }[] }>(
    'POST',
    '/api/ai-customer-service/gpt/chat',
    { message: question, locale: 'nb' },
  )
  return JSON.stringify(reply.sources[0] ?? '').includes(title.replace('Leie av ', ''))
}

async function stockPeer(peer: pg.Client, offered: Ware[]): Promise<void> {
  await peer.query('CREATE SCHEMA bench')
  await peer.query(
    `CREATE TABLE bench.passages (title text, text text,
       words tsvector GENERATED ALWAYS AS (to_tsvector('norwegian', title || ' ' || text)) STORED)`,
  )
  await peer.query('CREATE INDEX ON bench.passages USING gin (words)')
  await peer.query(
    'CREATE TABLE bench.answers (question text, text text, created_at timestamptz DEFAULT now())',
  )
  await peer.query('INSERT INTO bench.passages (title, text) SELECT * FROM unnest($1::text[], $2::text[])', [
    offered.map((ware) => ware.title),
    offered.map((ware) => ware.text),
  ])
  await peer.query('ANALYZE bench.passages')
}

async function askPeer(peer: pg.Client, { question, title }: Ware): Promise<boolean> {
  const found = await peer.query<{ title: string; text: string }>({
    name: 'search',
    text: `SELECT title, text FROM bench.passages,
             to_tsquery('norwegian', replace(plainto_tsquery('norwegian', $1)::text, '&', '|')) AS asked
           WHERE words @@ asked ORDER BY ts_rank(words, asked) DESC LIMIT 1`,
    values: [question],
  })
  const best = found.rows[0]
  await peer.query('INSERT INTO bench.answers (question, text) VALUES ($1, $2)', [question, best?.text ?? ''])
  return best?.title === title
}
