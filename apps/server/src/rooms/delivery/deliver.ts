import { system } from '../../kernel/actor.ts'
import type { MailTransport } from '../../kernel/ports.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import { mailStateChanged } from './events.ts'
import { revealSecrets, type Secrets } from './secret-links.ts'
import { sendJob } from './send-job.ts'
import { senderOf } from './sender.ts'
import * as store from './store.ts'
import type { MailRow } from './tables.ts'

const MINUTE_MS = 60_000
/** After the n-th refusal; after the last the mail has failed. */
const pausesMs = [1, 5, 30, 120, 480].map((minutes) => minutes * MINUTE_MS)

/**
 * Hands one mail to the mail server. That it is under way is committed before, so that a process which dies
 * in between leaves a trace: the mail is sent again with the same Message-ID, and shown as uncertain.
 */
export async function deliver(platform: Platform, tenantId: string, mailId: string): Promise<void> {
  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('delivery'), work)
  const { mail } = platform
  if (!mail) return act((ctx) => keep(ctx, mailId))
  const begun = await act((ctx) => begin(ctx, mailId))
  if (!begun) return
  const failure = await hand(mail, platform, begun)
  await act((ctx) =>
    failure ? refused(ctx, mailId, failure) : settle(ctx, mailId, { sentAt: ctx.clock.now() }),
  )
}

/** Without a mail server: kept for the admin to read, its secret links forgotten. */
async function keep(ctx: Context, mailId: string): Promise<void> {
  const row = await store.lockMail(ctx, mailId)
  if (row.state !== 'queued') return
  // Nobody else could sign in by mail on an installation without a mail server.
  if (row.template === 'magic_link') {
    ctx.platform.log.info(`No mail server is set. ${Object.values(secretsOf(ctx.platform, row)).join(' ')}`)
  }
  await finish(ctx, mailId, { state: 'kept' })
}

interface Begun {
  row: MailRow
  workspaceName: string
}

async function begin(ctx: Context, mailId: string): Promise<Begun | null> {
  const row = await store.lockMail(ctx, mailId)
  if (row.state !== 'queued') return null
  await store.changeMail(ctx, mailId, {
    attempts: row.attempts + 1,
    inFlight: true,
    maybeSent: row.maybeSent || row.inFlight,
  })
  return { row, workspaceName: (await workspaceOf(ctx)).name }
}

/** What a transport's error says of itself; see kernel/ports.ts. */
type Failure = Error & { permanent?: boolean; maybeTaken?: boolean }

async function hand(
  transport: MailTransport,
  platform: Platform,
  { row, workspaceName }: Begun,
): Promise<Failure | null> {
  const secrets = secretsOf(platform, row)
  try {
    await transport.send({
      messageId: row.messageId,
      from: senderOf(platform.config, workspaceName),
      to: row.recipient,
      subject: row.subject,
      html: revealSecrets(row.html, secrets),
      text: revealSecrets(row.body, secrets),
    })
    return null
  } catch (error) {
    return error as Failure
  }
}

function secretsOf({ secrets }: Platform, row: MailRow): Secrets {
  return row.sealed ? JSON.parse(secrets.decrypt(row.sealed, row.tenantId)) : {}
}

async function settle(ctx: Context, mailId: string, { sentAt }: { sentAt: Date }): Promise<void> {
  const { maybeSent } = await store.lockMail(ctx, mailId)
  await finish(ctx, mailId, { state: maybeSent ? 'uncertain' : 'sent', sentAt, error: null })
}

async function refused(ctx: Context, mailId: string, failure: Failure): Promise<void> {
  const row = await store.lockMail(ctx, mailId)
  const maybeSent = row.maybeSent || failure.maybeTaken === true
  const pauseMs = pausesMs[row.attempts - 1]
  const error = failure.message.slice(0, 500)
  if (failure.permanent || pauseMs === undefined) {
    return finish(ctx, mailId, { state: maybeSent ? 'uncertain' : 'failed', error })
  }
  await store.changeMail(ctx, mailId, { inFlight: false, maybeSent, error })
  enqueue(ctx, sendJob, { mailId }, { startAfter: new Date(ctx.clock.now().getTime() + pauseMs) })
}

async function finish(ctx: Context, mailId: string, changes: Partial<MailRow>): Promise<void> {
  await store.changeMail(ctx, mailId, { ...changes, inFlight: false, sealed: null })
  emit(ctx, mailStateChanged, mailId, { mailId, state: changes.state ?? 'queued' })
}
