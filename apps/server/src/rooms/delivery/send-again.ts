import { type AgainOutcome, type OutgoingMail, resendableStates } from '@svar/contract'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { linkLifetimesMs } from '../identity/index.ts'
import { announce } from './events.ts'
import { ownTransports } from './providers.ts'
import { hidesSecrets } from './secret-links.ts'
import { lockMails, requeue } from './stores/again.ts'
import { addStep } from './stores/history.ts'
import { isHeldBack, reasonsFor } from './suppression.ts'
import type { MailRow } from './tables.ts'
import { ownMailServer } from './transports.ts'
import { wakeAfterCommit } from './wake.ts'

/**
 * Puts mails back into the queue because a person asked for it, under the Message-IDs that they have: a mail server that
 * has seen one may leave the second out. Each is taken once however often it is asked for. What must not or cannot go
 * out stays as it is, and says why.
 * @throws AppError `not_found` where one of them is none of this workspace
 */
export async function sendAgain(
  ctx: Context,
  ids: string[],
): Promise<{ items: { id: string; outcome: AgainOutcome }[] }> {
  const wanted = [...new Set(ids)]
  const rows = await lockMails(ctx, wanted)
  if (rows.length < wanted.length) throw notFound('mail')
  const outcomeOf = await judge(ctx, rows)
  const outcomes = new Map(rows.map((row) => [row.id, outcomeOf(row)]))
  const going = rows.filter(({ id }) => outcomes.get(id) === 'queued')
  await requeue(
    ctx,
    going.map(({ id }) => id),
  )
  await addStep(
    ctx,
    going.map(({ id }) => id),
    { what: 'queued' },
  )
  for (const { id } of going) announce(ctx, id, 'queued')
  for (const priority of new Set(going.map((row) => row.priority))) wakeAfterCommit(ctx, priority)
  return { items: wanted.map((id) => ({ id, outcome: outcomes.get(id) ?? 'settled' })) }
}

async function judge(ctx: Context, rows: MailRow[]): Promise<(row: MailRow) => AgainOutcome> {
  const transports = await ownTransports(ctx, null)
  const hasSender = ({ channel }: MailRow) =>
    channel === 'push' ||
    (transports.get(channel)?.length ?? 0) > 0 ||
    (channel === 'mail' && ownMailServer(ctx.platform, null).length > 0)
  const reasonFor = await reasonsFor(
    ctx,
    rows.map(({ recipient }) => recipient),
  )
  const now = ctx.clock.now()
  return (row) => {
    const reason = reasonFor(row.recipient)
    if (!mayGoAgain.has(row.state)) return 'settled'
    if (reason && isHeldBack(reason, row.priority)) return 'suppressed'
    if (isLinkGone(row, now)) return 'link_gone'
    return hasSender(row) ? 'queued' : 'no_sender'
  }
}

const mayGoAgain = new Set<OutgoingMail['state']>(resendableStates)

/** Whoever follows a link that holds no longer only meets an error; whom it is for asks for a new one. */
function isLinkGone(row: MailRow, now: Date): boolean {
  if (hidesSecrets(row.body) && !row.sealed) return true
  const lifetime = row.template === 'magic_link' || row.template === 'invitation' ? row.template : null
  return lifetime !== null && now.getTime() - row.createdAt.getTime() > linkLifetimesMs[lifetime]
}
