import { randomBytes } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createDatabase } from '../src/platform/database/create-database.ts'
import { startEmbeddedPostgres } from '../src/platform/database/embedded/index.ts'
import { startMailServer, type TakenMail } from '../test/mail-server.ts'
import type { Drill, DrillReport } from './drill.ts'
import { gatherCrowd } from './world/crowd.ts'
import { newDataDir } from './world/data-dir.ts'
import { changed, type Ledger, readLedger, shortenMailLeases } from './world/ledger.ts'
import { type ReceivedWebhook, startReceiver } from './world/receiver.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { openWorkspace, type Workspace } from './world/workspace.ts'

/** Longer than every lease: 60 s of an event, 40 of an answer, 30 of a webhook, 90 of a mail (shortened by 30). */
const PAUSE_MS = 68_000
const SETTLE_LIMIT_MS = 60_000
/** How long the mail server lets a sender wait, and the receiver half of it: something is always on its way. */
const SLOW_MS = 1000

export const twoNodes: Drill = {
  promise: 'Two processes on one database do everything once.',
  about:
    'Two processes on one database; the one that has taken the work is stopped past its ' +
    'leases and goes on. Each effect happens once, and what the stale one writes is refused.',
  knowsCrowd: true,
  async run({ quick, random, crowd: isAsked }) {
    const dataDir = newDataDir()
    chmodSync(dataDir, 0o711)
    const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database'), log: () => {} })
    const [mails, receiver] = [await startMailServer(), await startReceiver(SLOW_MS / 2)]
    mails.beforeAnswer(() => pause(SLOW_MS))
    const nodes: Svar[] = []
    try {
      await createDatabase(server.url, 'svar')
      const databaseUrl = Object.assign(new URL(server.url), { pathname: '/svar' }).href
      const env = {
        DATABASE_URL: databaseUrl,
        SVAR_SECRET_KEY: randomBytes(32).toString('base64'),
        SMTP_URL: mails.url,
        MAIL_FROM: 'desk@svar.example',
        SVAR_ALLOW_PRIVATE: receiver.host,
      }
      for (const name of ['one', 'two']) nodes.push(await startSvar({ dataDir: join(dataDir, name), env }))
      const [first, second] = nodes as [Svar, Svar]
      const workspace = await openWorkspace(first)
      await workspace.call('POST', '/api/webhooks/endpoints', { url: receiver.url, patterns: ['#'] })
      const other = { ...(await openWorkspace(second)) }
      const crowd = await gatherCrowd(other, isAsked)
      const work: Work = { asked: [], invited: [], stale: [], inHand: 0 }
      for (let round = 0; round < (quick ? 1 : 5); round += 1)
        await outage({ first, databaseUrl, workspace, other, work, afterMs: 100 + random() * 400, round })
      const ledger = await readLedger(databaseUrl)
      const missing = await crowd.missing()
      crowd.end()
      const { figures, broken } = report(work, ledger, mails.taken, receiver.received)
      return { figures: { ...figures, ...crowd.figures() }, broken: missing ? [...broken, missing] : broken }
    } finally {
      for (const node of nodes) {
        node.process.kill('SIGCONT')
        await node.end('SIGTERM')
      }
      mails.close()
      receiver.close()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

interface Work {
  /** Questions that were acknowledged. */
  asked: string[]
  /** Who was to get a mail. */
  invited: string[]
  /** What a stale process changed of what was done. */
  stale: string[]
  /** What the stopped processes had in hand. */
  inHand: number
}

interface Outage {
  first: Svar
  databaseUrl: string
  workspace: Workspace
  other: Workspace
  work: Work
  afterMs: number
  round: number
}

async function outage({ first, databaseUrl, workspace, other, work, afterMs, round }: Outage): Promise<void> {
  const begun = begin(workspace, work, `a${round}`)
  await pause(afterMs)
  first.process.kill('SIGSTOP')
  const stoppedAt = performance.now()
  work.inHand += (await readLedger(databaseUrl)).inHand
  await begin(other, work, `b${round}`)
  await shortenMailLeases(databaseUrl)
  await pause(PAUSE_MS - (performance.now() - stoppedAt))
  const before = await readLedger(databaseUrl)
  first.process.kill('SIGCONT')
  await begun
  await settled(databaseUrl)
  work.stale.push(...changed(before, await readLedger(databaseUrl)))
}

/** Waits until nothing is open any more, and a little longer for what comes late. */
async function settled(databaseUrl: string): Promise<void> {
  const until = performance.now() + SETTLE_LIMIT_MS
  await pause(5000)
  for (let open = 1; open > 0 && performance.now() < until; await pause(1000))
    open = (await readLedger(databaseUrl)).open
}

/** Visitors ask what the assistant answers, and people are invited by mail; all at the same time. */
async function begin(workspace: Workspace, work: Work, mark: string): Promise<void> {
  const numbers = Array.from({ length: 30 }, (_, index) => index)
  const ask = async (index: number) => {
    const { visitorToken } = await workspace.widget<{ visitorToken: string }>(
      'POST',
      '/api/widget/sessions',
      {},
    )
    const text = `When do you open on Saturday? (${mark}-${index})`
    const body = { clientId: crypto.randomUUID(), text }
    await workspace.widget('POST', '/api/widget/messages', body, visitorToken)
    work.asked.push(text)
  }
  const invite = async (index: number) => {
    const email = `person-${mark}-${index}@kunde.example`
    await workspace.call('POST', '/api/identity/invitations', { email, role: 'agent' })
    work.invited.push(email)
  }
  // What the stopped process never acknowledged was promised to nobody.
  await Promise.allSettled([...numbers.map(ask), ...numbers.map(invite)])
}

function report(work: Work, ledger: Ledger, taken: TakenMail[], received: ReceivedWebhook[]): DrillReport {
  const broken = work.stale.map((what) => `the stale process changed ${what}`)
  for (const text of work.asked) {
    const answers = ledger.answers.get(text) ?? 0
    if (answers !== 1) broken.push(`"${text}" was answered ${answers} times`)
  }
  const copies = Map.groupBy(taken, ({ to }) => to)
  for (const to of work.invited) {
    const state = ledger.mails.get(to) ?? 'missing'
    const ids = new Set((copies.get(to) ?? []).map(({ messageId }) => messageId))
    const count = copies.get(to)?.length ?? 0
    if (ids.size !== 1) broken.push(`${to} got mails with ${ids.size} ids`)
    if (count > 1 && state !== 'uncertain') broken.push(`${to} got ${count} mails, shown as ${state}`)
  }
  const heard = Map.groupBy(received, ({ headers }) => headers['webhook-id'] ?? '')
  broken.push(...ledger.toldTwice.map((what) => `told twice: ${what}`))
  if (work.inHand === 0) broken.push('nothing was in hand when the process was stopped: nothing was tried')
  const undelivered = [...ledger.webhooks].filter(([, state]) => state !== 'delivered')
  for (const [id, state] of undelivered) broken.push(`the webhook ${id} is ${state}`)
  if (heard.size !== ledger.webhooks.size)
    broken.push(`${heard.size} webhooks came of ${ledger.webhooks.size}`)
  if (ledger.open > 0) broken.push(`${ledger.open} events, mails or webhooks are not done with`)
  return {
    figures: {
      'questions, answered once each': work.asked.length,
      'people invited': work.invited.length,
      'mails taken by the mail server': taken.length,
      'webhooks, each under one id': heard.size,
      'sendings of webhooks': received.length,
      'in hand of the stopped process': work.inHand,
      'changed by the stale process': work.stale.length,
    },
    broken,
  }
}
