import type { AlertChannel, AlertTrial } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Mail } from '../../../kernel/ports.ts'
import type { Call } from '../../../platform/http/http.ts'
import { priorities } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { memberById, workspaceOf } from '../../identity/index.ts'
import { allTransports } from '../all-transports.ts'
import { browsersOf, forgetBrowsers, noteEnded, pushBrowsers, withSession } from '../push.ts'
import { senderOf } from '../sender.ts'
import { settingsOf } from '../settings.ts'
import { isHeldBack, reasonsFor } from '../suppression.ts'
import { createResting, handOver, type Transport } from '../transports.ts'
import { trialMessage } from '../trial-message.ts'

type Trial = AlertTrial['items'][number]

/**
 * Tries a channel as alerts to the caller take it, past the queue and its quiet hours, so that the person who waits sees
 * what became of it: one outcome for each address or browser; none where there is nobody to send to.
 * @throws AppError `forbidden` where it is no person who asks
 */
export async function tryAlertChannel(call: Call, channel: AlertChannel): Promise<AlertTrial> {
  const { actor } = call
  if (actor.kind !== 'member') throw new AppError('forbidden', 'Only a person can try how they are told.')
  const ready = await call.inTenant((ctx) => prepare(ctx, channel, actor.memberId))
  if (channel === 'push') return { items: await tryBrowsers(call, ready) }
  const { to } = ready
  if (ready.isSuppressed) return { items: [{ to, outcome: 'suppressed', said: null }] }
  if (ready.transports.length === 0) return { items: channel === 'slack' ? [] : [noSender(to)] }
  return { items: [await handed(call, ready, to)] }
}

type Ready = Awaited<ReturnType<typeof prepare>>

async function prepare(ctx: Context, channel: AlertChannel, memberId: string) {
  const { platform } = ctx
  const [settings, workspace, { email }] = [
    await settingsOf(ctx),
    await workspaceOf(ctx),
    await memberById(ctx, memberId),
  ]
  const senderName = settings.senderName ?? workspace.name
  const reason = channel === 'mail' ? (await reasonsFor(ctx, [email]))(email) : null
  const id = ctx.newId()
  const mail: Omit<Mail, 'to'> = {
    id,
    messageId: `<${id}@${new URL(platform.config.url).hostname}>`,
    from: senderOf(platform.config, senderName),
    link: `${platform.config.url}/admin/w/${workspace.slug}/settings?view=account`,
    ...trialMessage(workspace),
  }
  const transports: Transport[] = (await allTransports(ctx, settings, senderName)).get(channel) ?? []
  const browsers = await pushBrowsers(ctx, channel === 'push' ? await browsersOf(ctx, memberId) : [])
  const to = channel === 'mail' ? email : 'Slack'
  return { mail, transports, browsers, to, isSuppressed: isHeld(reason) }
}

const isHeld = (reason: Parameters<typeof isHeldBack>[0] | null) =>
  reason !== null && isHeldBack(reason, priorities.normal)
const noSender = (to: string): Trial => ({ to, outcome: 'no_sender', said: null })

/** Each browser by itself; one that is gone or was signed out of is told nothing from now on, and that is said. */
async function tryBrowsers(call: Call, ready: Ready): Promise<Trial[]> {
  const addresses = await withSession(call.platform, ready.browsers)
  const lost: string[] = []
  const ended = [...ready.browsers.keys()].filter((id) => !addresses.has(id))
  const tried = [...addresses].map(async ([id, address]): Promise<Trial> => {
    const { hostname } = new URL(address.endpoint)
    const trial = await handed(call, ready, JSON.stringify(address))
    if (trial.outcome === 'gone') lost.push(id)
    return { ...trial, to: hostname }
  })
  const items = await Promise.all(tried)
  await call.inTenant(async (ctx) => {
    if (lost.length > 0) await forgetBrowsers(ctx, lost)
    if (ended.length > 0) await noteEnded(ctx, ended)
  })
  return [...items, ...ended.map((): Trial => ({ to: '', outcome: 'gone', said: null }))]
}

async function handed(
  { platform, tenantId }: Call,
  { mail, transports, browsers }: Ready,
  to: string,
): Promise<Trial> {
  const nowMs = platform.clock.now().getTime()
  const rateWait = async () => 0
  const handed = await handOver(
    { ...mail, to },
    { transports, resting: createResting(), nowMs, scope: tenantId, rateWait },
  )
  if ('taken' in handed) return { to, outcome: 'taken', said: null }
  const { message, addressGone } = handed.failure
  const isBrowserGone = addressGone && browsers.size > 0
  return { to, outcome: isBrowserGone ? 'gone' : 'refused', said: message.slice(0, 500) }
}
