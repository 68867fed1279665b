import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type MailServer, startMailServer, type TakenMail } from '../test/mail-server.ts'
import type { Drill, DrillReport } from './drill.ts'
import { newDataDir } from './world/data-dir.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { openWorkspace, type Workspace } from './world/workspace.ts'

const EACH_ROUND = 20
const SETTLE_LIMIT_MS = 30_000

export const mail: Drill = {
  promise: 'No mail is lost when Svar is killed while it sends.',
  about:
    'The server is killed after the mail server has taken a mail and before that is noted. ' +
    'None is lost; one that went out twice carries the same Message-ID and is shown as uncertain.',
  async run({ quick, random }) {
    const dataDir = newDataDir()
    const mails = await startMailServer()
    const env = { SMTP_URL: mails.url, MAIL_FROM: 'desk@svar.example' }
    let svar = await startSvar({ dataDir, env })
    const { port } = svar
    try {
      const workspace = await openWorkspace(svar)
      const rounds = quick ? 5 : 20
      const asked: string[] = []
      for (let round = 0; round < rounds; round += 1) {
        const killed = killAt(mails, svar, Math.floor(random() * EACH_ROUND))
        asked.push(...(await invite(workspace, round)))
        await killed
        svar = await startSvar({ dataDir, port, env })
        await endLeases(svar)
      }
      mails.beforeAnswer(async () => {})
      await settled(svar)
      return report(asked, mails.taken, await shownMails(workspace), rounds)
    } finally {
      await svar.end('SIGTERM')
      mails.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

/**
 * Kills the server when the mail with this number has been taken, and before it can hear so. Where a busy server refused
 * so many invitations that this mail never comes, it is killed all the same.
 */
async function killAt(mails: MailServer, svar: Svar, number: number): Promise<void> {
  let count = 0
  const reached = new Promise<void>((reach) => {
    mails.beforeAnswer(async () => {
      count += 1
      if (count <= number) return
      await svar.end('SIGKILL')
      reach()
    })
  })
  const tooFew = new AbortController()
  const late = pause(SETTLE_LIMIT_MS, undefined, { signal: tooFew.signal }).then(
    () => svar.end('SIGKILL'),
    () => {},
  )
  await Promise.race([reached, late])
  tooFew.abort()
}

/** @returns whom an invitation was acknowledged for; the server may be killed meanwhile */
async function invite(workspace: Workspace, round: number): Promise<string[]> {
  const emails = Array.from({ length: EACH_ROUND }, (_, index) => `person-${round}-${index}@kunde.example`)
  const asking = emails.map((email) =>
    workspace.call('POST', '/api/identity/invitations', { email, role: 'agent' }).then(
      () => [email],
      () => [],
    ),
  )
  return (await Promise.all(asking)).flat()
}

/** What the killed process had taken would come back after 90 seconds; here it does at once. */
const endLeases = (svar: Svar) =>
  asOwner(svar, "UPDATE mails SET available_at = now() WHERE state = 'queued' AND available_at > now()")

/** Mails that wait, and events of which more may come. */
const open = `SELECT (SELECT count(*) FROM mails WHERE state = 'queued')::int
  + (SELECT count(*) FROM events WHERE handled_at IS NULL AND dead_at IS NULL)::int
  + (SELECT count(*) FROM redeliveries WHERE state = 'waiting')::int AS open`

async function settled(svar: Svar): Promise<void> {
  for (const limit = performance.now() + SETTLE_LIMIT_MS; performance.now() < limit; await pause(200)) {
    const [row] = await asOwner(svar, open)
    if (row?.open === 0) return
  }
}

async function asOwner(svar: Svar, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: svar.databaseUrl() })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

interface Shown {
  id: string
  to: string
  state: string
}

async function shownMails(workspace: Workspace): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>()
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path = `/api/delivery/mails?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
    const page: { items: Shown[]; next: string | null } = await workspace.call('GET', path)
    for (const one of page.items) shown.set(one.to, one)
    cursor = page.next
  }
  return shown
}

function report(asked: string[], taken: TakenMail[], shown: Map<string, Shown>, kills: number): DrillReport {
  const copies = Map.groupBy(taken, ({ to }) => to)
  const broken: string[] = []
  for (const to of asked) {
    if (!copies.has(to))
      broken.push(`the mail to ${to} is lost, and shown as ${shown.get(to)?.state ?? 'missing'}`)
  }
  for (const [to, same] of copies) {
    const state = shown.get(to)?.state ?? 'missing'
    if (new Set(same.map(({ messageId }) => messageId)).size !== 1 || !same[0]?.messageId)
      broken.push(`${to} got ${same.length} mails with different ids`)
    if (same.length > 1 && state !== 'uncertain')
      broken.push(`${to} got it ${same.length} times, and it is shown as ${state}`)
    if (same.length === 1 && state !== 'sent' && state !== 'uncertain')
      broken.push(`the mail to ${to} was taken, and is shown as ${state}`)
  }
  const states = [...shown.values()].map(({ state }) => state)
  return {
    figures: {
      kills,
      'mails asked for': asked.length,
      'mails taken by the mail server': taken.length,
      'taken more than once': [...copies.values()].filter((same) => same.length > 1).length,
      'shown as uncertain': states.filter((state) => state === 'uncertain').length,
    },
    broken,
  }
}
