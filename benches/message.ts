import { rmSync } from 'node:fs'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { beginConversations, type Visitor } from '../apps/server/drills/world/visitor.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type BenchOptions, type Figures, medians, quantile } from './bench.ts'
import { type Inbox, watchInbox } from './inbox.ts'
import { openPeerInserts, type PeerInserts } from './peer-inserts.ts'
import { type Sender, sendersOverHttp, sendersOverSocket } from './senders.ts'
import { type Work, watchWork } from './settled.ts'

const SENDER_COUNTS = [8, 32, 200]
const ways = { websocket: sendersOverSocket, http: sendersOverHttp }

/** This process makes the load; Svar and its PostgreSQL are others. */
export const message: Bench = {
  about:
    "Visitors' messages, committed and seen in an open inbox, per second; the ratio is to single-row inserts " +
    'over 8 connections on the same PostgreSQL, in the same minutes.',
  async run(options) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    try {
      const workspace = await openWorkspace(svar)
      const peer = await openPeerInserts(svar.databaseUrl())
      const work = await watchWork(svar.databaseUrl())
      try {
        return await measure(workspace, peer, work, options)
      } finally {
        await Promise.all([peer.close(), work.close()])
      }
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function measure(
  workspace: Workspace,
  peer: PeerInserts,
  work: Work,
  options: BenchOptions,
): Promise<Figures> {
  const visitors = await beginConversations(workspace, Math.max(...SENDER_COUNTS))
  const inbox = await watchInbox(workspace)
  const rounds: Figures[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    rounds.push(await measureRound(workspace, visitors, inbox, { peer, work }, options.seconds))
  }
  inbox.close()
  return medians(rounds)
}

async function measureRound(
  workspace: Workspace,
  visitors: Visitor[],
  inbox: Inbox,
  { peer, work }: { peer: PeerInserts; work: Work },
  seconds: number,
): Promise<Figures> {
  const figures: Figures = {}
  const inserts: number[] = []
  for (const count of SENDER_COUNTS) {
    await work.wait()
    const limit = await peer.measure(seconds)
    inserts.push(limit)
    for (const [way, open] of Object.entries(ways)) {
      await work.wait()
      const senders = await open(workspace, visitors.slice(0, count))
      const row = await load(senders, inbox, seconds)
      for (const sender of senders) sender.close()
      figures[`${way}, ${count} senders`] = { ...row, ratio: (row.perSecond ?? 0) / limit }
    }
  }
  figures['single-row inserts'] = { perSecond: quantile(inserts, 0.5) }
  return figures
}

/** Each sender writes its next message when the one before was acknowledged and seen. */
async function load(senders: Sender[], inbox: Inbox, seconds: number): Promise<Record<string, number>> {
  const began = performance.now()
  const until = began + seconds * 1000
  const tookMs: number[] = []
  await Promise.all(
    senders.map(async (sender) => {
      while (performance.now() < until) {
        const sent = performance.now()
        const seq = await sender.send('When do you open on Saturday, and may I bring my bicycle?')
        await inbox.seen(sender.conversationId, seq)
        tookMs.push(performance.now() - sent)
      }
    }),
  )
  const perSecond = tookMs.length / ((performance.now() - began) / 1000)
  return { perSecond, p50Ms: quantile(tookMs, 0.5), p95Ms: quantile(tookMs, 0.95) }
}
