import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { type Svar, startSvar } from '../apps/server/drills/world/start-svar.ts'
import { type MailServer, startMailServer } from '../apps/server/test/mail-server.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'

const PILE = 100_000
const LINKS = 20
const LINK_LIMIT_MS = 60_000

/** One process with its own PostgreSQL, which has counted nothing yet of what was piled up a moment ago. */
export const delivery: Bench = {
  about:
    `${PILE} mails of one workspace are queued at once, and go out over SMTP to a server on this machine: how many a ` +
    `second it takes; meanwhile ${LINKS} sign-in links are asked for, one after the other: from asking until the ` +
    'mail server has the mail.',
  async run({ seconds, rounds }) {
    const taken: Figures[] = []
    for (let round = 0; round < rounds; round += 1) taken.push(await measured(seconds))
    return medians(taken)
  },
}

async function measured(seconds: number): Promise<Figures> {
  const dataDir = newDataDir()
  const mails = await startMailServer()
  const svar = await startSvar({ dataDir, env: { SMTP_URL: mails.url, MAIL_FROM: 'desk@svar.example' } })
  const owner = new pg.Client({ connectionString: svar.databaseUrl() })
  await owner.connect()
  try {
    const email = await somebody(owner)
    await linkMs(svar, mails, email)
    const quiet = await links(svar, mails, email, 5)
    await pileUp(owner)
    const began = performance.now()
    const before = mails.taken.length
    const beside = links(svar, mails, email, LINKS, (seconds * 1000) / LINKS)
    const [times] = await Promise.all([beside, pause(seconds * 1000)])
    const mailsPerS = (mails.taken.length - before) / ((performance.now() - began) / 1000)
    return {
      mails: { mailsPerS },
      'link, nothing queued': spread(quiet),
      'link, beside the pile': spread(times),
    }
  } finally {
    await owner.end()
    await svar.end('SIGTERM')
    mails.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const spread = (times: number[]) => ({ p50Ms: quantile(times, 0.5), maxMs: Math.max(...times) })

/** @returns the address of a new member of the only workspace */
async function somebody(owner: pg.Client): Promise<string> {
  const email = 'kari@bench.example'
  await owner.query("INSERT INTO account.users (id, name, email) VALUES ('bench', 'Kari', $1)", [email])
  await owner.query(
    `INSERT INTO members (tenant_id, id, user_id, name, email, role)
     SELECT tenant_id, gen_random_uuid(), 'bench', 'Kari', $1, 'owner' FROM tenants LIMIT 1`,
    [email],
  )
  return email
}

/** All in one transaction, as an import does it: what the database knows of the table is that it is empty. */
const pileUp = (owner: pg.Client) =>
  owner.query(
    `INSERT INTO mails (tenant_id, id, recipient, template, locale, subject, html, body, message_id, priority)
     SELECT t.tenant_id, gen_random_uuid(), 'reader' || n || '@kunde.example', 'transcript', 'nb', 'News ' || n,
       repeat('<p>What is new this week.</p>', 100), repeat('What is new this week. ', 50),
       '<' || n || '@svar.example>', 2
     FROM (SELECT tenant_id FROM tenants LIMIT 1) AS t, generate_series(1, $1::int) AS n`,
    [PILE],
  )

async function links(svar: Svar, mails: MailServer, email: string, count: number, apartMs = 0) {
  const times: number[] = []
  for (let asked = 0; asked < count; asked += 1) {
    const took = await linkMs(svar, mails, email)
    times.push(took)
    await pause(Math.max(0, apartMs - took))
  }
  return times
}

/** From asking for a sign-in link until the mail server has it. */
async function linkMs(svar: Svar, mails: MailServer, email: string): Promise<number> {
  const arrived = () => mails.taken.filter(({ to }) => to === email).length
  const before = arrived()
  const began = performance.now()
  const answer = await fetch(`${svar.url}/api/identity/sign-in-links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  if (!answer.ok) throw new Error(`A sign-in link was answered with ${answer.status}.`)
  while (arrived() === before) {
    if (performance.now() - began > LINK_LIMIT_MS) throw new Error('A sign-in link did not come in time.')
    await pause(2)
  }
  return performance.now() - began
}
